import type { Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { getRatio, type Ratio } from '../numbers/ratio.ts';
import type { MonthStatus, UnsampledStatus } from '../numbers/monthStatus.ts';
import { meetsTarget, type WaterClass } from './waterClass.ts';

/** A class, or why there is none. */
export type SectionResult =
  { readonly status: 'sampled'; readonly class: WaterClass } | { readonly status: UnsampledStatus };

/** One section in one month, or in another period. */
export interface SectionReading {
  /** The class that the section must reach; absent when none is set. */
  readonly target?: WaterClass | undefined;
  readonly result: SectionResult;
}

/** `total` = `assessed` + `withoutTarget` + everything that was not sampled. */
export interface SectionCompliance {
  readonly total: number;
  /** Not worse than the target. */
  readonly compliant: number;
  /** Sampled and with a target: the only denominator. */
  readonly assessed: number;
  /** Sampled, but nothing to hold it against. */
  readonly withoutTarget: number;
  readonly byStatus: Readonly<Record<MonthStatus, number>>;
}

/**
 * Counts compliance. What was not sampled leaves numerator and denominator and is counted by its
 * status, so that the text beside the rate can say how many.
 */
export const countCompliance = (readings: readonly SectionReading[]): SectionCompliance => {
  const byStatus = emptyStatusCounts();
  let compliant = 0;
  let assessed = 0;
  let withoutTarget = 0;
  for (const { target, result } of readings) {
    byStatus[result.status] += 1;
    if (result.status !== 'sampled') continue;
    if (target === undefined) {
      withoutTarget += 1;
      continue;
    }
    assessed += 1;
    if (meetsTarget(result.class, target)) compliant += 1;
  }
  return { total: readings.length, compliant, assessed, withoutTarget, byStatus };
};

/** The published rate: compliant of actually assessed. */
export const ratioOfCompliance = ({ compliant, assessed }: SectionCompliance): Ratio =>
  getRatio(compliant, assessed);

/** How many were not sampled, for whatever reason. */
export const countUnsampled = ({ total, byStatus }: SectionCompliance): number =>
  total - byStatus.sampled;

/** Compliance month by month, in the order of the given months; a month without readings counts none. */
export const countComplianceByMonth = (
  readings: readonly (SectionReading & { readonly month: Month })[],
  months: readonly Month[],
): readonly { readonly month: Month; readonly compliance: SectionCompliance }[] => {
  const byMonth = groupBy(readings, (reading) => reading.month);
  return months.map((month) => ({ month, compliance: countCompliance(byMonth.get(month) ?? []) }));
};

const emptyStatusCounts = (): Record<MonthStatus, number> => ({
  sampled: 0,
  dry: 0,
  frozen: 0,
  'outside-period': 0,
  works: 0,
  unreachable: 0,
  'equipment-fault': 0,
  pending: 0,
});
