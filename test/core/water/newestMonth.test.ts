import { expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { newestMonthOf } from '../../../src/core/water/newestMonth.ts';
import { smallExport } from '../dataset/smallExport.ts';

it('is the newest reported month in any order of months, and undefined without a report', () => {
  const months = (['2026-08', '2026-10', '2026-09'] as const).map((month) => ({
    sectionId: 's-1',
    month: getMonth(month),
    result: { status: 'dry' as const },
  }));
  const index = indexRecord({ ...smallExport(), waterMonths: months });
  expect(newestMonthOf(index, 's-1')?.month).toBe('2026-10');
  expect(newestMonthOf(index, 's-2')).toBeUndefined();
});
