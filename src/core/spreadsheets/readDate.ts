import {
  findCalendarDate,
  findMonth,
  type CalendarDate,
  type Month,
} from '../calendar/calendar.ts';
import type { DateFault } from '../issues/tableIssues.ts';
import { cellText } from './cellText.ts';

export type DateValue =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'fault'; readonly fault: DateFault; readonly read: string };

export type MonthValue =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'fault'; readonly fault: DateFault; readonly read: string };

/** Serial numbers of 1980 to 2099. Numbers outside have another meaning. */
const SERIALS = { first: 29_221, last: 73_050 };

/**
 * Parses a day: `2026-09-03`, `2026/9/3`, `2026.9.3`, `2026年9月3日`, `20260903`, an Excel serial
 * number (1900 date system, ECMA-376 part 1, 18.17.4.1), or `9月3日` if the sheet has a year.
 *
 * @param year of the sheet, for days written without one
 */
export const readDate = (raw: string, year?: number): DateValue => {
  const text = withoutGaps(raw).replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  const fault = (kind: DateFault): DateValue => ({ kind: 'fault', fault: kind, read: text });

  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3])) ?? fault('no-such-day');
  if (/^\d{4}[-/.年]\d{1,2}月?$/.test(text)) return fault('day-missing');
  if (/^\d{2}年/.test(text)) return fault('short-year');
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text)) return fault('order-unclear');
  if (isRange(text)) return fault('range');

  const short = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(text);
  if (short) {
    if (year === undefined) return fault('year-missing');
    return dated(year, Number(short[1]), Number(short[2])) ?? fault('no-such-day');
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDate(Number(text)) ?? fault('not-a-date');
  return fault('not-a-date');
};

/**
 * Parses a month: `2026年9月`, `2026-09`, `202609`, `9`, `9月` or `9月份` if the sheet has a year, or
 * any day of it.
 */
export const readMonth = (raw: string, year?: number): MonthValue => {
  const text = withoutGaps(raw);
  const fault = (kind: DateFault): MonthValue => ({ kind: 'fault', fault: kind, read: text });

  const full = /^(\d{4})[-/.年](\d{1,2})月?份?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (full) return monthed(Number(full[1]), Number(full[2])) ?? fault('no-such-day');
  if (/^\d{2}[/.年]\d{1,2}月?份?$|^\d{2}-\d{1,2}$/.test(text)) return fault('short-year');
  if (isRange(text)) return fault('range');
  const short = /^(\d{1,2})(?:月份?)?$/.exec(text);
  if (short) {
    if (year === undefined) return fault('year-missing');
    return monthed(year, Number(short[1])) ?? fault('no-such-day');
  }
  const day = readDate(text, year);
  if (day.kind === 'fault') return day;
  return monthed(Number(day.date.slice(0, 4)), Number(day.date.slice(5, 7))) ?? fault('not-a-date');
};

/** Spaces around the words for year, month and day are padding; a weekday adds nothing. */
const withoutGaps = (raw: string): string =>
  cellText(raw)
    .replace(/\s*\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
    .replace(/\s*([年月日号])\s*(?!\d{1,2}:)/g, '$1');

/** From one day or month to another, or a quarter or half of a year. */
const isRange = (text: string): boolean =>
  /\d[年月日号]?(?:~|～|—|–|-|至|到)(?:\d{4}年)?\d{1,2}[月日号]/.test(text) ||
  /[日号月\d](?:~|—|–|至|到)\d/.test(text) ||
  /季度?$|[上下]半年$/.test(text);

const dated = (year: number, month: number, day: number): DateValue | undefined => {
  const date = findCalendarDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
  return date && { kind: 'date', date };
};

const monthed = (year: number, month: number): MonthValue | undefined => {
  const found = findMonth(`${padded(year, 4)}-${padded(month, 2)}`);
  return found && { kind: 'month', month: found };
};

/**
 * Day 60 of the system is 29 February 1900, which did not exist. Numbers from 61 on are correct.
 */
const serialDate = (serial: number): DateValue | undefined => {
  if (serial < SERIALS.first || serial >= SERIALS.last) return undefined;
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return dated(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
};

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
