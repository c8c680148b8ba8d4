import type { Cell } from '../../core/spreadsheets/sheet.ts';
import type { NumberShape } from './numberFormats.ts';

/** Days between the two date systems: 1904-01-01 is day 1462 of the other. */
const DAYS_TO_1904 = 1462;

/**
 * A number cell as its format shows it: a serial day as `YYYY-MM-DD` (ECMA-376 part 1, 18.17.4.1),
 * a month as `YYYY-MM`, a share as per cent. Binary rounding errors beyond 15 digits are removed.
 */
export const cellOfNumber = (raw: string, shape: NumberShape, is1904: boolean): Cell => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, kind: 'text' };
  const plain: Cell = { text: String(tidy(value)), kind: 'number' };
  if (shape === 'number') return plain;
  if (shape === 'percent') return { text: `${tidy(value * 100)}%`, kind: 'number' };
  const serial = is1904 ? value + DAYS_TO_1904 : value;
  if (serial < 1 || serial >= 2_958_466) return plain;
  const day = dayOfSerial(Math.floor(serial));
  if (shape === 'month') return { text: day.slice(0, 7), kind: 'date' };
  const minutes = Math.round((serial % 1) * 1440);
  if (shape === 'day' || minutes >= 1440) return { text: day, kind: 'date' };
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { text: `${day} ${clock}`, kind: 'date' };
};

/** Day 60 is 29 February 1900, which did not exist, so earlier days are shifted by one. */
const dayOfSerial = (serial: number): string => {
  if (serial === 60) return '1900-02-29';
  const days = serial > 60 ? serial : serial + 1;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
};

const tidy = (value: number): number => Number(value.toPrecision(15));
