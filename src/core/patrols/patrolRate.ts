/** Patrols required and done. Norms are local and come from the configuration. */
import { lastDayOf, type CalendarDate } from '../calendar/calendar.ts';
import { ratioOfParts, type SharePart } from '../numbers/parts.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { PatrolPeriod } from './patrolNorm.ts';

/** Patrols of one chief on one reach in one period: required and done. */
export interface PatrolCount {
  /** Patrols that the norm requires for the days in office. */
  readonly required: number;
  /** Patrols that are long and far enough to count under the local rule. */
  readonly valid: number;
}

/**
 * Patrol rate: sum of min(valid, required) over sum of required. A surplus of one chief, reach or
 * period does not offset a deficit in another.
 */
export const patrolRatio = (counts: readonly PatrolCount[]): Ratio =>
  ratioOfParts(patrolParts(counts));

/** What each row adds to the patrol rate. */
export const patrolParts = <Count extends PatrolCount>(
  counts: readonly Count[],
): readonly SharePart<Count>[] =>
  counts.map((count) => ({
    row: count,
    adds: Math.min(count.valid, count.required),
    to: count.required,
  }));

/** 本期无巡河任务, 进行中, or a publishable rate. */
export type PatrolState = 'no-duty' | 'in-progress' | 'counted';

/** A period is over at the end of its last day. This does not matter if nothing is required. */
export const patrolStateAt = (
  ratio: Ratio,
  period: PatrolPeriod,
  asOf: CalendarDate,
): PatrolState => {
  if (ratio.denominator === 0) return 'no-duty';
  return asOf < lastDayOf(period.to) ? 'in-progress' : 'counted';
};
