import {
  lastDayOf,
  monthOf,
  monthsBetween,
  shiftMonth,
  type CalendarDate,
  type Month,
} from '../calendar/calendar.ts';
import type { PostHolding } from '../record/record.ts';
import { countRequiredPatrols, type PatrolLevelNorm } from './patrolNorm.ts';

/**
 * Months that are over, in which the local rule asks somebody for patrols and no row of anybody was
 * handed in, in order. The month of the first row is where the record begins.
 *
 * @param asOf the cut-off; a month that it does not reach the end of may still be handed in
 */
export const unreportedPatrolMonths = (
  patrols: readonly { readonly month: Month }[],
  holdings: readonly PostHolding[],
  norms: readonly PatrolLevelNorm[],
  asOf: CalendarDate,
): readonly Month[] => {
  const reported = new Set(patrols.map(({ month }) => month));
  const first = [...reported].sort()[0];
  const last = lastDayOf(monthOf(asOf)) <= asOf ? monthOf(asOf) : shiftMonth(monthOf(asOf), -1);
  if (first === undefined || first > last) return [];
  return monthsBetween(first, last).filter(
    (month) =>
      !reported.has(month) &&
      holdings.some((term) => {
        const norm = norms.find(({ level }) => level === term.level);
        return (
          norm !== undefined &&
          countRequiredPatrols({ norm, term, rivers: 1, period: { from: month, to: month } }) > 0
        );
      }),
  );
};
