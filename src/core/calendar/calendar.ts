/**
 * Calendar dates and months as plain text, in the office's time zone (Asia/Shanghai).
 *
 * Text of this form sorts by time, so `<` compares dates. Only the two predicates below create the
 * brands. Nothing here reads a clock.
 */
import { compareText } from '../lists/order.ts';

declare const brand: unique symbol;

/** A real day, `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** A month, `YYYY-MM`. */
export type Month = string & { readonly [brand]: 'Month' };

/** Whether the text is a day that exists: 2026-02-29 is not one. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = text.slice(0, 7);
  const day = Number(text.slice(8));
  return isMonth(month) && day >= 1 && day <= daysInMonth(month);
};

/** Whether the text is a month of the years 0001 to 9999. */
export const isMonth = (text: string): text is Month =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000');

export const findCalendarDate = (text: string): CalendarDate | undefined =>
  isCalendarDate(text) ? text : undefined;

/** @throws RangeError when the text is not a real day */
export const getCalendarDate = (text: string): CalendarDate => {
  if (!isCalendarDate(text))
    throw new RangeError(`Expected a real day YYYY-MM-DD, received "${text}"`);
  return text;
};

export const findMonth = (text: string): Month | undefined => (isMonth(text) ? text : undefined);

/** @throws RangeError when the text is not a month */
export const getMonth = (text: string): Month => {
  if (!isMonth(text)) throw new RangeError(`Expected a month YYYY-MM, received "${text}"`);
  return text;
};

/** For sorting: negative when `a` comes first, 0 when equal. */
export const compareDates = <Time extends CalendarDate | Month>(a: Time, b: Time): number =>
  compareText(a, b);

/** Days from one date to the other; negative when `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumber(to) - dayNumber(from);

/** The date that many whole days later, or earlier when negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfDayNumber(dayNumber(date) + days);

/** The same day that many months later; the last day of the month where that day does not exist. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const month = shiftMonth(monthOf(date), months);
  const day = Math.min(Number(date.slice(8)), daysInMonth(month));
  return getCalendarDate(`${month}-${twoDigits(day)}`);
};

export const shiftMonth = (month: Month, months: number): Month =>
  monthOfNumber(monthNumber(month) + months);

export const monthOf = (date: CalendarDate): Month => getMonth(date.slice(0, 7));

/** Month of the year, 1 to 12. */
export const monthOfYear = (month: Month): number => Number(month.slice(5));

export const yearOf = (time: CalendarDate | Month): number => Number(time.slice(0, 4));

export const firstDayOf = (month: Month): CalendarDate => getCalendarDate(`${month}-01`);

export const lastDayOf = (month: Month): CalendarDate =>
  getCalendarDate(`${month}-${twoDigits(daysInMonth(month))}`);

/** Every month from one to the other, both included; none when `to` comes first. */
export const monthsBetween = (from: Month, to: Month): readonly Month[] => {
  const first = monthNumber(from);
  const count = Math.max(0, monthNumber(to) - first + 1);
  return Array.from({ length: count }, (_, index) => monthOfNumber(first + index));
};

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (date: CalendarDate): number => {
  const mondayBased = (dayNumber(date) + 3) % 7; // day 0, 1970-01-01, was a Thursday
  return ((mondayBased + 7) % 7) + 1;
};

const daysInMonth = (month: Month): number => {
  const number = monthOfYear(month);
  if (number === 2) return isLeapYear(yearOf(month)) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
};

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthNumber = (month: Month): number => yearOf(month) * 12 + monthOfYear(month) - 1;

const monthOfNumber = (number: number): Month =>
  getMonth(`${String(Math.floor(number / 12)).padStart(4, '0')}-${twoDigits((number % 12) + 1)}`);

/** Days since 1970-01-01, counted in years that begin in March so that leap days come last. */
const dayNumber = (date: CalendarDate): number => {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8)) - 1;
  return year * 365 + leapDaysBefore(year) + dayOfYear - 719_468;
};

const leapDaysBefore = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const dateOfDayNumber = (number: number): CalendarDate => {
  const era = Math.floor((number + 719_468) / 146_097);
  const dayOfEra = number + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysBefore(yearOfEra));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return getCalendarDate(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`);
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
