import type { Month } from '../calendar/calendar.ts';
import { sumDecimals, withoutDust } from '../numbers/decimals.ts';
import { groupBy } from '../lists/groupBy.ts';
import { missing, present, type Measured } from '../numbers/measured.ts';
import type { Part } from '../numbers/parts.ts';

/** Cubic metres, tonnes, kilometres, sites, machine-shifts (台次), person-times (人次). */
export const cleanupUnits = ['m3', 't', 'km', 'site', 'machine-shift', 'person-time'] as const;

export type CleanupUnit = (typeof cleanupUnits)[number];

export interface ReportedAmount {
  readonly kind: 'value';
  readonly value: number;
  /** 10000 when the value is in 万. */
  readonly scale: 1 | 10000;
}

/** One entry: an amount, which may be a reported 0, or the statement that nothing was reported. */
export interface CleanupReport {
  readonly unit: CleanupUnit;
  readonly amount: ReportedAmount | { readonly kind: 'missing'; readonly reason: 'not-reported' };
}

/** The amount in its base unit: 1.2 万 m³ is 12000. */
export const plainAmount = ({ value, scale }: ReportedAmount): number => withoutDust(value * scale);

/** One sum for each reported unit, in the order of the units. Different units are never added. */
export const totalCleanup = (
  reports: readonly CleanupReport[],
): ReadonlyMap<CleanupUnit, number> => {
  const byUnit = groupBy(reports, (report) => report.unit);
  return new Map(
    cleanupUnits.flatMap((unit) => {
      const total = totalInUnit(byUnit.get(unit) ?? [], unit);
      return total.kind === 'value' ? [[unit, total.value] as const] : [];
    }),
  );
};

/** The sum in one unit; missing, not 0, when nothing was reported in it. */
export const totalInUnit = (
  reports: readonly CleanupReport[],
  unit: CleanupUnit,
): Measured<'not-reported'> => {
  const parts = partsInUnit(reports, unit);
  return parts.length === 0
    ? missing('not-reported')
    : present(sumDecimals(parts.map(({ adds }) => adds)));
};

/** The reports with an amount in one unit; a report that nothing was reported adds nothing. */
export const partsInUnit = <Report extends CleanupReport>(
  reports: readonly Report[],
  unit: CleanupUnit,
): readonly Part<Report>[] =>
  reports.flatMap((report) =>
    report.unit === unit && report.amount.kind === 'value'
      ? [{ row: report, adds: plainAmount(report.amount) }]
      : [],
  );

export interface MonthlyCleanup {
  readonly month: Month;
  readonly amount: Measured<'not-reported'>;
  /** Everything reported up to this month. Missing only before the first report. Never falls. */
  readonly cumulative: Measured<'not-reported'>;
}

/** One unit month by month. A month without a report adds nothing and is marked. */
export const cleanupByMonth = (
  reports: readonly (CleanupReport & { readonly month: Month })[],
  unit: CleanupUnit,
  months: readonly Month[],
): readonly MonthlyCleanup[] => {
  const byMonth = groupBy(reports, (report) => report.month);
  let cumulative: Measured<'not-reported'> = missing('not-reported');
  return months.map((month) => {
    const amount = totalInUnit(byMonth.get(month) ?? [], unit);
    if (amount.kind === 'value') {
      const before = cumulative.kind === 'value' ? cumulative.value : 0;
      cumulative = present(sumDecimals([before, amount.value]));
    }
    return { month, amount, cumulative };
  });
};

/** Where a cumulative series falls: zero-based index of the lower value. */
export const findFalls = (
  series: readonly number[],
): readonly { readonly index: number; readonly before: number; readonly value: number }[] => {
  let highest: number | undefined;
  return series.flatMap((value, index) => {
    const before = highest;
    highest = Math.max(value, before ?? value);
    return before !== undefined && value < before ? [{ index, before, value }] : [];
  });
};
