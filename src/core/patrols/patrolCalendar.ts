/** Patrols month by month as a calendar: required and done, or why nothing is required. */
import { known } from '../schemas/notKnown.ts';
import {
  firstDayOf,
  lastDayOf,
  monthOf,
  monthOfYear,
  type CalendarDate,
  type Month,
} from '../calendar/calendar.ts';
import { countRequiredPatrols, type PatrolNorm } from './patrolNorm.ts';
import { isInOffice, type Term, startOf } from '../chiefs/terms.ts';

/** A post with all its holders over time, each with their patrol counts. */
export interface PatrolPost {
  readonly norm: PatrolNorm | undefined;
  readonly terms: readonly Term[];
  /** Counts of all holders; one month may have several rows. */
  readonly rows: readonly PatrolMonth[];
}

interface PatrolMonth {
  readonly month: Month;
  readonly required: number;
  readonly valid: number;
}

export type PatrolCell =
  /** Patrols were required; `isOver` once the month has ended. */
  | {
      readonly kind: 'owed';
      readonly required: number;
      readonly valid: number;
      readonly isOver: boolean;
    }
  /** In season, but the cycle requires nothing this month: a quarter is due in its last month. */
  | { readonly kind: 'nothing-owed'; readonly valid: number }
  | { readonly kind: 'off-season'; readonly valid: number }
  /** The post was vacant on every day of the month. */
  | { readonly kind: 'vacant' }
  /** The norm requires patrols, the post was held, and nothing was reported. Not a zero. */
  | { readonly kind: 'not-reported' }
  /** Before the record or the first known term, or after the cut-off. */
  | { readonly kind: 'outside' };

/**
 * One cell per month.
 *
 * @param window first month of the record and the cut-off
 */
export const patrolCells = (
  { norm, terms, rows }: PatrolPost,
  months: readonly Month[],
  window: { readonly from: Month; readonly asOf: CalendarDate },
): readonly PatrolCell[] => {
  // Ended terms may be unpublished, so the time before the first known term is not a vacancy.
  const firsts = terms.map(({ from }) => known(from));
  const firstKnown =
    terms.length === 0 || firsts.includes(undefined)
      ? window.from
      : (firsts
          .flatMap((from) => (from === undefined ? [] : [monthOf(from)]))
          .sort()
          .at(0) ?? window.from);
  return months.map((month): PatrolCell => {
    if (month < window.from || month < firstKnown || firstDayOf(month) > window.asOf)
      return { kind: 'outside' };
    const counted = rows.filter((row) => row.month === month);
    const required = sum(counted, (row) => row.required);
    const valid = sum(counted, (row) => row.valid);
    if (required > 0)
      return { kind: 'owed', required, valid, isOver: lastDayOf(month) <= window.asOf };
    const held = terms.filter((term) => coversADayOf(term, month));
    if (held.length === 0) return { kind: 'vacant' };
    if (norm?.months && !norm.months.includes(monthOfYear(month)))
      return { kind: 'off-season', valid };
    const isAsked =
      norm !== undefined &&
      held.some(
        (term) =>
          countRequiredPatrols({ norm, term, rivers: 1, period: { from: month, to: month } }) > 0,
      );
    return counted.length === 0 && isAsked
      ? { kind: 'not-reported' }
      : { kind: 'nothing-owed', valid };
  });
};

const coversADayOf = (term: Term, month: Month): boolean =>
  isInOffice(term, firstDayOf(month)) ||
  (firstDayOf(month) <= startOf(term) && startOf(term) <= lastDayOf(month));

const sum = <Row>(rows: readonly Row[], countOf: (row: Row) => number): number =>
  rows.reduce((total, row) => total + countOf(row), 0);
