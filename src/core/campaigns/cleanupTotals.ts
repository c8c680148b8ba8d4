import { withoutDust } from '../numbers/decimals.ts';
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

/**
 * The reports with an amount in one unit; different units are never added. The statement that nothing
 * was reported adds nothing, which is not 0.
 */
export const partsInUnit = <Report extends CleanupReport>(
  reports: readonly Report[],
  unit: CleanupUnit,
): readonly Part<Report>[] =>
  reports.flatMap((report) =>
    report.unit === unit && report.amount.kind === 'value'
      ? [{ row: report, adds: plainAmount(report.amount) }]
      : [],
  );

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
