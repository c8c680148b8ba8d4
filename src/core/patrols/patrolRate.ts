/** Patrols owed and done. Norms are local: they come from configuration. */
import { lastDayOf, type CalendarDate } from '../calendar/calendar.ts';
import { getRatio, type Ratio } from '../numbers/ratio.ts';
import type { PatrolPeriod } from './patrolNorm.ts';

/** What one chief owed and did on one reach in one period. */
export interface PatrolCount {
  /** Patrols that the norm asks for on the days in office. */
  readonly required: number;
  /** Patrols long and far enough to count under the local rule. */
  readonly valid: number;
}

/**
 * Patrol rate: sum of min(valid, required) of sum of required. A surplus of one chief, reach or
 * period makes up for nothing in another.
 */
export const patrolRatio = (counts: readonly PatrolCount[]): Ratio => {
  let met = 0;
  let owed = 0;
  for (const { required, valid } of counts) {
    met += Math.min(valid, required);
    owed += required;
  }
  return getRatio(met, owed);
};

/** 本期无巡河任务, 进行中, or a rate that can be published. */
export type PatrolState = 'no-duty' | 'in-progress' | 'counted';

/** A period is over at the end of its last day; where nothing is owed it need not be over. */
export const patrolStateAt = (
  ratio: Ratio,
  period: PatrolPeriod,
  asOf: CalendarDate,
): PatrolState => {
  if (ratio.denominator === 0) return 'no-duty';
  return asOf < lastDayOf(period.to) ? 'in-progress' : 'counted';
};
