import type { Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { ratioOfParts, type SharePart } from '../numbers/parts.ts';
import type { MonthStatus, UnsampledStatus } from '../numbers/monthStatus.ts';
import { meetsTarget, type WaterClass } from './waterClass.ts';

/** A class, or why there is none. */
export type SectionResult =
  { readonly status: 'sampled'; readonly class: WaterClass } | { readonly status: UnsampledStatus };

/** One section in one month or another period. */
export interface SectionReading {
  /** The class that the section must reach; absent if none is set. */
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
  /** Sampled, but without a target. */
  readonly withoutTarget: number;
  readonly byStatus: Readonly<Record<MonthStatus, number>>;
}

/**
 * Counts compliance. Unsampled months are in neither numerator nor denominator. They are counted by
 * status, so the text beside the rate can state their number.
 */
export const countCompliance = (readings: readonly SectionReading[]): SectionCompliance => {
  const byStatus = emptyStatusCounts();
  for (const { result } of readings) byStatus[result.status] += 1;
  const { numerator: compliant, denominator: assessed } = ratioOfParts(complianceParts(readings));
  const withoutTarget = readings.filter(isWithoutTarget).length;
  return { total: readings.length, compliant, assessed, withoutTarget, byStatus };
};

/**
 * What each reading adds to the published rate: those that were sampled and have a target, and of
 * them those not worse than it.
 */
export const complianceParts = <One extends SectionReading>(
  readings: readonly One[],
): readonly SharePart<One>[] =>
  readings.flatMap((reading) => {
    const { target, result } = reading;
    return result.status === 'sampled' && target !== undefined
      ? [{ row: reading, adds: meetsTarget(result.class, target) ? 1 : 0, to: 1 }]
      : [];
  });

export const isWithoutTarget = ({ target, result }: SectionReading): boolean =>
  result.status === 'sampled' && target === undefined;

/** Number of unsampled months, for any reason. */
export const countUnsampled = ({ total, byStatus }: SectionCompliance): number =>
  total - byStatus.sampled;

/**
 * Compliance month by month, in the order of the given months. A month without readings counts 0.
 */
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
  suspended: 0,
  'not-due': 0,
  'not-sampled': 0,
});
