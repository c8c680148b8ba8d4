import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  getCalendarDate as day,
} from '../../../src/core/calendar/calendar.ts';
import { dueDay, isWorkingDay } from '../../../src/core/calendar/workingDays.ts';
import { chineseCalendars as calendar } from './chineseCalendars.ts';

const first = day('2024-01-01');
const last = day('2026-12-31');
const working = (count: number) => ({ count, unit: 'working' as const });

describe('the calendars of 2024 to 2026', () => {
  it('agree with a maintained library on every day', () => {
    const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
    expect(days).toHaveLength(1096);
    expect(
      days.filter((each) => isWorkingDay(each, calendar) !== chineseDays.isWorkday(each)),
    ).toEqual([]);
  });

  it('give the same deadlines as the library, day by day', () => {
    const byHand = (event: ReturnType<typeof day>, count: number) => {
      let on = event;
      for (let left = count; left > 0;) {
        on = addDays(on, 1);
        if (chineseDays.isWorkday(on)) left -= 1;
      }
      return on;
    };
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 45 }), (offset, count) => {
        const event = addDays(first, offset);
        expect(dueDay(event, working(count), calendar).on).toBe(byHand(event, count));
      }),
    );
  });
});

describe('a deadline', () => {
  it.each([
    // National Day 2026: 20 Sep and 10 Oct are working days; 25 Sep and 1 to 7 Oct are not.
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-03', 20, '2026-10-08'],
    ['2026-09-24', 10, '2026-10-15'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-08', 2, '2026-10-10'],
    // Spring Festival 2026: 14 and 28 Feb are working days; 16 to 23 Feb are not.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-06', 20, '2026-03-12'],
    ['2026-02-27', 1, '2026-02-28'],
    // National Day 2025: 28 Sep and 11 Oct are working days; 1 to 8 Oct are not.
    ['2025-09-26', 20, '2025-10-30'],
    // Spring Festival 2025: 26 Jan and 8 Feb are working days; 28 Jan to 4 Feb are not.
    ['2025-01-24', 5, '2025-02-07'],
  ])('after %s of %i working days ends on %s', (event, count, expected) => {
    expect(dueDay(day(event), working(count), calendar)).toEqual({
      on: expected,
      isProvisional: false,
    });
  });

  it('in calendar days counts holidays too', () => {
    expect(dueDay(day('2026-09-24'), { count: 15, unit: 'calendar' }, calendar).on).toBe(
      '2026-10-09',
    );
  });

  it('that reaches into a year without a calendar counts its weekdays and marks the result', () => {
    expect(dueDay(day('2026-12-30'), working(3), calendar)).toEqual({
      on: '2027-01-04',
      isProvisional: true,
    });
    expect(dueDay(day('2026-12-01'), working(3), calendar).isProvisional).toBe(false);
  });
});
