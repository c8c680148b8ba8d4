import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthOfYear,
  weekdayOf,
  type CalendarDate,
  type Month,
} from '../calendar/calendar.ts';
import { findOverlap, type Span, type Term } from '../chiefs/terms.ts';
import type { PostHolding } from '../record/record.ts';
import type { PatrolCycle } from '../schemas/patrolCycles.ts';

/** A local rule: how often a chief must patrol. */
export interface PatrolNorm {
  /** Patrols required in each cycle. */
  readonly times: number;
  readonly period: PatrolCycle;
  /** Months of the year in which patrols are required, 1 to 12; absent means all. */
  readonly months?: readonly number[] | undefined;
  /** Required on each river of the chief (the default), or once for all together. */
  readonly perRiver?: boolean | undefined;
}

/** The rule for the chiefs of a level. */
export interface PatrolLevelNorm extends PatrolNorm {
  readonly level: PostHolding['level'];
}

/** Months from `from` to `to`, both included. */
export interface PatrolPeriod {
  readonly from: Month;
  readonly to: Month;
}

/**
 * Patrols that one holder of a post must do in a period.
 *
 * A week, month or quarter belongs to the period in which it ends. A week is in season if its
 * Sunday is, so a month out of season requires nothing. If the term covers only part of the days in
 * season, the norm is reduced in proportion, rounded half up: two holders in one month do not both
 * owe the full norm.
 *
 * @param duty.rivers how many rivers the holder answers for, at least 0
 */
export const countRequiredPatrols = (duty: {
  readonly norm: PatrolNorm;
  readonly period: PatrolPeriod;
  readonly term: Term;
  readonly rivers: number;
}): number => {
  const { norm, period, term, rivers } = duty;
  const waters = norm.perRiver === false ? Math.min(rivers, 1) : rivers;
  return cyclesEndingIn(norm.period, period).reduce(
    (required, cycle) => required + waters * countOwedInCycle(norm, cycle, term),
    0,
  );
};

const countOwedInCycle = (norm: PatrolNorm, cycle: Span, term: Term): number => {
  if (norm.period === 'week' && !isInSeason(addDays(cycle.to, -1), norm.months)) return 0;
  const seasonSpans = spansInSeason(cycle, norm.months);
  const seasonDays = countDays(seasonSpans);
  const heldDays = countDays(seasonSpans.flatMap((span) => findOverlap(term, span) ?? []));
  return seasonDays === 0
    ? 0
    : Math.floor((2 * norm.times * heldDays + seasonDays) / (2 * seasonDays));
};

const cyclesEndingIn = (cycle: PatrolCycle, period: PatrolPeriod): readonly Span[] => {
  const periodEnd = addDays(lastDayOf(period.to), 1);
  const spans: Span[] = [];
  let from = startOfCycle(cycle, period.from);
  for (let to = startAfter(cycle, from); to <= periodEnd; to = startAfter(cycle, from)) {
    if (to > firstDayOf(period.from)) spans.push({ from, to });
    from = to;
  }
  return spans;
};

/** The first day of the cycle that contains the start of a month. */
const startOfCycle = (cycle: PatrolCycle, month: Month): CalendarDate => {
  const monthStart = firstDayOf(month);
  switch (cycle) {
    case 'week':
      return addDays(monthStart, 1 - weekdayOf(monthStart));
    case 'ten-days':
      return monthStart;
    default:
      return addMonths(monthStart, -((monthOfYear(month) - 1) % monthsPerCycle[cycle]));
  }
};

/** The first day of the next cycle, from the first day of one. */
const startAfter = (cycle: PatrolCycle, from: CalendarDate): CalendarDate => {
  if (cycle === 'week') return addDays(from, 7);
  if (cycle !== 'ten-days') return addMonths(from, monthsPerCycle[cycle]);
  return from.endsWith('-21') ? addMonths(firstDayOf(monthOf(from)), 1) : addDays(from, 10);
};

const monthsPerCycle = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The parts of a cycle in months that require patrols. */
const spansInSeason = (cycle: Span, months: readonly number[] | undefined): readonly Span[] => {
  const spans: Span[] = [];
  for (let from = cycle.from; from < cycle.to;) {
    const monthEnd = addMonths(firstDayOf(monthOf(from)), 1);
    const to = monthEnd < cycle.to ? monthEnd : cycle.to;
    if (isInSeason(from, months)) spans.push({ from, to });
    from = to;
  }
  return spans;
};

const isInSeason = (day: CalendarDate, months: readonly number[] | undefined): boolean =>
  months === undefined || months.includes(monthOfYear(monthOf(day)));

const countDays = (spans: readonly Span[]): number =>
  spans.reduce((days, { from, to }) => days + daysBetween(from, to), 0);
