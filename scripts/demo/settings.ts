import {
  getCalendarDate,
  getMonth,
  monthsBetween,
  type CalendarDate,
  type Month,
} from '../../src/core/calendar/calendar.ts';
import type { Site } from '../../src/core/schemas/site.ts';

/** Months of the demonstration, oldest first. */
export const demoMonths: readonly Month[] = monthsBetween(getMonth('2024-11'), getMonth('2026-10'));

/** Last day of the demonstration. */
export const lastDay: CalendarDate = getCalendarDate('2026-10-31');

/** An edition published by the demonstration office. */
export interface DemoEdition {
  readonly month: Month;
  readonly dataThrough: CalendarDate;
  readonly publishedAt: string;
  readonly nextUpdate: string;
}

/** The earlier edition first. The holiday week in October shifts its publication day. */
export const demoEditions: readonly DemoEdition[] = [
  {
    month: getMonth('2026-09'),
    dataThrough: getCalendarDate('2026-09-30'),
    publishedAt: '2026-10-09 09:30',
    nextUpdate: '2026-11-02',
  },
  {
    month: getMonth('2026-10'),
    dataThrough: lastDay,
    publishedAt: '2026-11-02 09:30',
    nextUpdate: '2026-12-02',
  },
];

/** Input of the district generator. */
export interface DemoSettings {
  readonly seed: number;
  /** Number of rivers, 1 to 10,000; everything else scales with it. */
  readonly rivers: number;
  /** Configuration with the district's norms, duties and telephone. */
  readonly site: Site;
}
