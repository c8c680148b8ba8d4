/**
 * Terms of office. A term is half-open, `[from, to)`: `to` is the day it ended, and a successor may
 * start that same day. Without `to` it is still running.
 */
import { compareDates, type CalendarDate } from '../calendar/calendar.ts';
import { compareText } from '../lists/order.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';

export interface Term {
  /** The first day, or why it is unknown. An unknown first day counts as earlier than any date. */
  readonly from: OrUnknown<CalendarDate>;
  readonly to?: CalendarDate | undefined;
}

/** A range of days, `[from, to)`. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether the term ends after it begins. A term of zero days is a data fault. */
export const isOrderedTerm = (term: Term): boolean =>
  term.to === undefined || startOf(term) < term.to;

/**
 * The first day of a term, for sorting and comparing; an empty text, which precedes every day, if
 * unknown.
 */
export const startOf = ({ from }: Term): CalendarDate | '' => known(from) ?? '';

export const isInOffice = (term: Term, on: CalendarDate): boolean =>
  startOf(term) <= on && (term.to === undefined || on < term.to);

/** Terms that cover a day, in the given order; none means vacant. */
export const findHolders = <Holding extends Term>(
  holdings: readonly Holding[],
  on: CalendarDate,
): readonly Holding[] => holdings.filter((holding) => isInOffice(holding, on));

/** The part of a term inside the span; undefined when they share no day. */
export const findOverlap = (term: Term, span: Span): Span | undefined => {
  const start = known(term.from);
  const from = start !== undefined && start > span.from ? start : span.from;
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
  /** Absent if the first day of neither is known. */
  readonly from?: CalendarDate;
  /** Absent when neither has ended. */
  readonly to?: CalendarDate;
}

/** Pairs of terms that share at least one day. Terms that only touch are legal. */
export const findTermClashes = <Holding extends Term>(
  holdings: readonly Holding[],
): readonly TermClash<Holding>[] => {
  const sorted = [...holdings].sort((a, b) => compareText(startOf(a), startOf(b)));
  return sorted.flatMap((first, index) => {
    const clashes: TermClash<Holding>[] = [];
    for (const second of sorted.slice(index + 1)) {
      if (first.to !== undefined && first.to <= startOf(second)) break; // all later ones begin later still
      if (!isOrderedTerm(first) || !isOrderedTerm(second)) continue;
      const from = known(second.from);
      const to = earlierEnd(first.to, second.to);
      clashes.push({
        first,
        second,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      });
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
