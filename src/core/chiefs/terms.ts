/**
 * Terms of office. A term is half-open, `[from, to)`: `to` is the day it ended, and a successor may
 * start that same day. Without `to` it is still running.
 */
import { compareDates, type CalendarDate } from '../calendar/calendar.ts';

export interface Term {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
}

/** A range of days, `[from, to)`. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether the term ends after it begins. A term of zero days is a data fault. */
export const isOrderedTerm = ({ from, to }: Term): boolean => to === undefined || from < to;

export const isInOffice = ({ from, to }: Term, on: CalendarDate): boolean =>
  from <= on && (to === undefined || on < to);

/** Terms that cover a day, in the given order; none means vacant. */
export const findHolders = <Holding extends Term>(
  holdings: readonly Holding[],
  on: CalendarDate,
): readonly Holding[] => holdings.filter((holding) => isInOffice(holding, on));

/** The part of a term inside the span; undefined when they share no day. */
export const findOverlap = (term: Term, span: Span): Span | undefined => {
  const from = term.from > span.from ? term.from : span.from;
  const to = term.to !== undefined && term.to < span.to ? term.to : span.to;
  return from < to ? { from, to } : undefined;
};

/** The parts of the window without a term, in order. */
export const findVacancies = (terms: readonly Term[], window: Span): readonly Span[] => {
  const vacancies: Span[] = [];
  let coveredTo = window.from;
  for (const { from, to } of sortSpans(terms.flatMap((term) => findOverlap(term, window) ?? []))) {
    if (from > coveredTo) vacancies.push({ from: coveredTo, to: from });
    if (to > coveredTo) coveredTo = to;
  }
  if (coveredTo < window.to) vacancies.push({ from: coveredTo, to: window.to });
  return vacancies;
};

export interface TermClash<Holding extends Term> {
  readonly first: Holding;
  readonly second: Holding;
  readonly from: CalendarDate;
  /** Absent when neither has ended. */
  readonly to?: CalendarDate;
}

/** Pairs of terms that share at least one day. Terms that only touch are legal. */
export const findTermClashes = <Holding extends Term>(
  holdings: readonly Holding[],
): readonly TermClash<Holding>[] => {
  const sorted = [...holdings].sort((a, b) => compareDates(a.from, b.from));
  return sorted.flatMap((first, index) => {
    const clashes: TermClash<Holding>[] = [];
    for (const second of sorted.slice(index + 1)) {
      if (first.to !== undefined && first.to <= second.from) break; // later ones start later still
      if (!isOrderedTerm(first) || !isOrderedTerm(second)) continue;
      const to = earlierEnd(first.to, second.to);
      clashes.push({ first, second, from: second.from, ...(to === undefined ? {} : { to }) });
    }
    return clashes;
  });
};

const sortSpans = (spans: readonly Span[]): readonly Span[] =>
  [...spans].sort((a, b) => compareDates(a.from, b.from));

const earlierEnd = (
  a: CalendarDate | undefined,
  b: CalendarDate | undefined,
): CalendarDate | undefined => {
  if (a === undefined) return b;
  return b === undefined || a < b ? a : b;
};
