import { getCalendarDate, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import type { openExchange, TelephoneLine } from './lines.ts';
import type { DemoReach } from './reaches.ts';
import type { HoldingRow, PersonRow } from './rows.ts';

/** One person's term in a seat. */
export interface SeatTerm {
  readonly person: PersonRow;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** A seat: one post with successive holders, and all the water it answers for. */
export interface Seat {
  readonly key: string;
  readonly level: HoldingRow['level'];
  readonly title: string;
  readonly post: string;
  readonly duty: string;
  readonly scopes: readonly HoldingRow['scope'][];
  readonly line?: TelephoneLine;
  readonly terms: readonly SeatTerm[];
}

/** Day on which two terms meet in the example village. */
export const MEETING_DAY = getCalendarDate('2026-09-03');

/** First day of the vacancy. */
export const VACANCY_DAY = getCalendarDate('2026-08-20');

/** Assigns telephone lines. */
export type NextLine = ReturnType<typeof openExchange>;

/** Both banks of a river stay with one person. */
export const ownReaches = (
  reaches: readonly DemoReach[],
  index: number,
  count: number,
): DemoReach[] => {
  const rivers = [...new Set(reaches.map(({ river }) => river.id))];
  if (rivers.length < count) return reaches.filter((_, reach) => reach % count === index);
  return reaches.filter(({ river }) => rivers.indexOf(river.id) % count === index);
};

/** Names of the rivers of some reaches, or their number. */
export const placesOf = (reaches: readonly DemoReach[]): string => {
  const names = [...new Set(reaches.map(({ river }) => river.name))];
  return names.length > 5 ? `${names.length} 条河流` : names.join('、');
};
