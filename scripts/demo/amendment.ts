import type { Month } from '../../src/core/calendar/calendar.ts';
import type { Life } from './life.ts';
import { rounded } from './plane.ts';
import type { CleanupRow } from './rows.ts';
import { demoEditions, type DemoEdition } from './settings.ts';

/** A wrong published value: old value, new value and reason. */
export interface Amendment {
  readonly collection: 'cleanups';
  readonly id: string;
  readonly row: CleanupRow;
  readonly was: number;
  readonly is: number;
  /** First edition with the correct value. */
  readonly edition: Month | undefined;
  readonly reason: string;
}

/** Month whose amount is corrected. */
const AMENDED_MONTH = '2026-06';

/** One truckload was weighed twice, so the earlier edition had a larger value. */
export const amendmentOf = ({ cleanups }: Pick<Life, 'cleanups'>): Amendment => {
  const row = cleanups.find(
    ({ month, unit, amount }) =>
      month === AMENDED_MONTH &&
      unit === 't' &&
      amount.kind === 'value' &&
      amount.value >= 3 &&
      amount.scale === 1,
  );
  if (row?.amount.kind !== 'value') {
    throw new Error(`No cleanup of ${AMENDED_MONTH} that could be corrected`);
  }
  const is = row.amount.value;
  const was = rounded(is + Math.max(1.2, is * 0.15), 1);
  return {
    collection: 'cleanups',
    id: row.id,
    row,
    was,
    is,
    edition: demoEditions[1]?.month,
    reason: `复核过磅单时发现同一车次重复填报，2026 年 6 月清理量由 ${was} 吨更正为 ${is} 吨。`,
  };
};

/** The rows as published before the correction. */
export const withFormerAmount = (
  rows: readonly CleanupRow[],
  { id, was, edition }: Amendment,
  { month }: DemoEdition,
): CleanupRow[] =>
  rows.map((row) =>
    row.id === id && edition !== undefined && month < edition && row.amount.kind === 'value'
      ? { ...row, amount: { ...row.amount, value: was } }
      : row,
  );
