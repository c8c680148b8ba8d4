import type { Cell } from '../../core/spreadsheets/sheet.ts';
import type { NumberShape, WordedNumber } from './numberFormats.ts';

/** Days between the two date systems: 1904-01-01 is day 1462 of the other. */
const DAYS_TO_1904 = 1462;

/** Formats whose cells are days or times. */
const days: ReadonlySet<NumberShape> = new Set([
  'day',
  'short-day',
  'month',
  'short-month',
  'moment',
]);

/**
 * A number cell as its format shows it: a serial day as `YYYY-MM-DD` (ECMA-376 part 1, 18.17.4.1),
 * a month as `YYYY-MM`, a share as per cent, a length as `4250米`. Binary rounding errors beyond 15
 * digits are removed; digits that the format hides are not.
 */
export const cellOfNumber = (raw: string, shape: NumberShape, is1904: boolean): Cell => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, kind: 'text' };
  const text = plainDigits(value);
  const plain: Cell = { text, kind: 'number', ...(is1904 && { is1904: true }) };
  if (typeof shape === 'object') return wordedCell(value, text, shape);
  if (shape === 'number') return plain;
  if (shape === 'percent')
    return { text: `${plainDigits(value * 100)}%`, kind: 'number', form: 'percent' };
  if (shape === 'fraction' || shape === 'scaled') return { text, kind: 'number', form: shape };
  if (shape === 'time') return { text: clockOf(value), kind: 'number', form: 'time' };
  const serial = is1904 ? value + DAYS_TO_1904 : value;
  if (!days.has(shape) || serial < 1 || serial >= 2_958_466) return plain;
  const day = dayOfSerial(Math.floor(serial));
  const head = { kind: 'date', stored: text } as const;
  if (shape === 'month' || shape === 'short-month')
    return { ...head, text: day.slice(0, 7), form: shape };
  if (shape === 'short-day') return { ...head, text: day, form: shape };
  const minutes = Math.round((serial % 1) * 1440);
  if (shape === 'day' || minutes >= 1440) return { ...head, text: day };
  return { ...head, text: `${day} ${clockOf(minutes / 1440)}`, form: 'moment' };
};

const wordedCell = (value: number, text: string, { before, after, places }: WordedNumber): Cell => {
  if (/[$€£]/.test(before + after))
    return { text: `${before}${text}${after}`, kind: 'number', form: 'money' };
  if (/[¥￥]/.test(before + after))
    return after === ''
      ? { text: `¥${text}`, kind: 'number', form: 'money' }
      : { text: text + after, kind: 'number' };
  if (after === '%') return { text: `${text}%`, kind: 'number', form: 'percent' };
  if (places === undefined) return { text: `${before}${text}${after}`, kind: 'number' };
  if (places.length === 0 || value < 0 || !Number.isInteger(value))
    return { text, kind: 'number', form: 'scaled' };
  return { text: `${before}${filled(text, places)}${after}`, kind: 'number' };
};

/** Digits in fixed places from the right; more digits than places stand before the first. */
const filled = (digits: string, places: readonly string[]): string => {
  let rest = digits;
  let text = '';
  for (const place of places.toReversed()) {
    if (place === '0') {
      text = (rest.at(-1) ?? '0') + text;
      rest = rest.slice(0, -1);
    } else text = place + text;
  }
  return rest + text;
};

/** `08:30`, and hours beyond a day as they are counted: `113:32:44`. */
const clockOf = (days: number): string => {
  const seconds = Math.round(days * 86_400);
  const part = (size: number, of: number): string =>
    String(Math.floor(seconds / size) % of).padStart(2, '0');
  const clock = `${part(3600, Infinity)}:${part(60, 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${part(1, 60)}`;
};

/** Day 60 is 29 February 1900, which did not exist, so earlier days are shifted by one. */
const dayOfSerial = (serial: number): string => {
  if (serial === 60) return '1900-02-29';
  const days = serial > 60 ? serial : serial + 1;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
};

/** All digits of a number to 15 places, without a power of ten. */
const plainDigits = (value: number): string => {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Number(value.toPrecision(15)))) ?? [];
  const move = Number(power);
  if (move === 0) return sign + whole + (part === '' ? '' : `.${part}`);
  const digits = whole + part;
  return move < 0
    ? `${sign}0.${'0'.repeat(-move - whole.length)}${digits}`
    : sign + digits.padEnd(whole.length + move, '0');
};
