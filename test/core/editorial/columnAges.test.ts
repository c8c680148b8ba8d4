import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { columnRemarks } from '../../../src/core/editorial/columnAges.ts';

const today = getCalendarDate('2026-11-20');
const remarkOn = (days: readonly string[]) =>
  columnRemarks([{ name: '工作动态', days, freshDays: 14 }], today);

describe('the age of a column', () => {
  it('is accepted on the last fresh day and reported the day after', () => {
    expect(remarkOn(['2026-11-06', '2026-01-01'])).toEqual([]);
    expect(remarkOn(['2026-11-05', '2026-01-01'])).toEqual([
      { kind: 'stale', name: '工作动态', last: '2026-11-05', age: 15, freshDays: 14 },
    ]);
  });

  it('reports a column whose only entries are undated or in the future as empty', () => {
    expect(remarkOn([])).toEqual([{ kind: 'empty', name: '工作动态' }]);
    expect(remarkOn(['2026-12-01', ''])).toEqual([{ kind: 'empty', name: '工作动态' }]);
  });
});
