import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { columnRemarks } from '../../../src/core/editorial/columnAges.ts';

const today = getCalendarDate('2026-11-20');
const remarkOn = (days: readonly string[]) =>
  columnRemarks([{ name: '工作动态', days, freshDays: 14 }], today);

describe('the age of a column', () => {
  it('is no matter on the last fresh day and one the day after', () => {
    expect(remarkOn(['2026-11-06', '2026-01-01'])).toEqual([]);
    expect(remarkOn(['2026-11-05', '2026-01-01'])).toEqual([
      { kind: 'stale', name: '工作动态', last: '2026-11-05', age: 15, freshDays: 14 },
    ]);
  });

  it('tells an empty column, whose only entries are of the future or have no date', () => {
    expect(remarkOn([])).toEqual([{ kind: 'empty', name: '工作动态' }]);
    expect(remarkOn(['2026-12-01', ''])).toEqual([{ kind: 'empty', name: '工作动态' }]);
  });
});
