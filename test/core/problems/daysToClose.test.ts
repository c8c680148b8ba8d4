import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { closingsUntil } from '../../../src/core/problems/daysToClose.ts';
import { district } from '../../district/district.ts';

const { record } = district();
/** Closures of a problem of the district up to a day, as day and days. */
const closings = (id: string, asOf = '2026-09-30') => {
  const problem = record.problems.find((row) => row.id === id);
  if (!problem) throw new Error(`The district has no problem ${id}`);
  return closingsUntil(problem, getCalendarDate(asOf)).map(({ on, days }) => `${on} ${days}`);
};

describe('the days until a problem is closed', () => {
  it('run from the day it was found, and again from the day it came back', () => {
    expect(closings('wt-01')).toEqual(['2026-05-21 17']);
    expect(closings('wt-04')).toEqual(['2026-06-10 9']);
    const [again] = record.problems.filter(({ id }) => id === 'wt-04');
    const on = getCalendarDate('2026-09-30');
    const events = [...(again?.events ?? []), { stage: 'closed' as const, on }];
    expect(closingsUntil({ events }, on).map(({ days }) => days)).toEqual([9, 51]);
  });

  it('are counted up to the day that is asked for', () => {
    expect(closings('wt-01', '2026-05-21')).toEqual(['2026-05-21 17']);
    expect(closings('wt-01', '2026-05-20')).toEqual([]);
    expect(closings('wt-03')).toEqual([]);
  });
});
