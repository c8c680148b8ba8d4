import {
  addDays,
  daysBetween,
  firstDayOf,
  getCalendarDate,
  lastDayOf,
  type CalendarDate,
  type Month,
} from '../../src/core/calendar/calendar.ts';
import type { Random } from './random.ts';

/** A random day between two days, both included; the first one if they are in reverse order. */
export const dayBetween = (random: Random, from: CalendarDate, to: CalendarDate): CalendarDate =>
  addDays(from, random.int(0, Math.max(0, daysBetween(from, to))));

/** A random day of a month. */
export const dayOf = (random: Random, month: Month): CalendarDate =>
  dayBetween(random, firstDayOf(month), lastDayOf(month));

/** The later of two days. */
export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** A day in Chinese notation: 2026 年 9 月 3 日. */
export const inWords = (day: CalendarDate): string =>
  `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`;

/**
 * Parses a day literal of the generator.
 *
 * @throws RangeError when it does not exist
 */
export const day = (text: string): CalendarDate => getCalendarDate(text);
