import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  findCalendarDate,
  findMonth,
  firstDayOf,
  getCalendarDate as date,
  getMonth as month,
  lastDayOf,
  monthOf,
  monthOfYear,
  monthsBetween,
  shiftMonth,
  weekdayOf,
  yearOf,
} from '../../../src/core/calendar/calendar.ts';

const anyDay = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each(['2026-10-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'accepts %s',
    (text) => {
      expect(findCalendarDate(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026/01/01',
    '２０２６-01-01',
    '2026-01-01\n',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '+2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(findCalendarDate(text)).toBeUndefined();
  });

  it('states what it expected if a date is required', () => {
    expect(() => date('2026-02-30')).toThrow(
      'Expected a real day YYYY-MM-DD, received "2026-02-30"',
    );
    expect(() => month('2026-13')).toThrow('Expected a month YYYY-MM, received "2026-13"');
  });

  it('agrees with the Gregorian calendar of the runtime over ten thousand years', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -5000, max: 5000 }), (a, b, days) => {
        fc.pre(findCalendarDate(a) !== undefined && findCalendarDate(b) !== undefined);
        const milliseconds = Date.parse(b) - Date.parse(a);
        expect(daysBetween(date(a), date(b))).toBe(milliseconds / 86_400_000);
        const moved = new Date(Date.parse(a) + days * 86_400_000).toISOString().slice(0, 10);
        if (findCalendarDate(moved)) expect(addDays(date(a), days)).toBe(moved);
        expect(weekdayOf(date(a)) % 7).toBe(new Date(a).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the day of the month or falls back to the last one', () => {
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(date('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(date('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(date('2026-12-15'), 1)).toBe('2027-01-15');
    expect(addMonths(date('2026-01-15'), -13)).toBe('2024-12-15');
  });

  it('sorts by time', () => {
    const sorted = [date('2026-10-02'), date('2025-12-31'), date('2026-02-10')].sort(compareDates);
    expect(sorted).toEqual(['2025-12-31', '2026-02-10', '2026-10-02']);
    expect(compareDates(month('2026-01'), month('2026-01'))).toBe(0);
  });

  it('refuses years outside its range', () => {
    expect(() => addDays(date('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(date('0001-01-01'), -1)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('accepts months and nothing else', () => {
    expect(findMonth('2026-09')).toBe('2026-09');
    for (const text of ['2026-9', '2026-00', '2026-13', '2026-09-01', '0000-05', '']) {
      expect(findMonth(text)).toBeUndefined();
    }
  });

  it('knows its days and parts', () => {
    expect(firstDayOf(month('2024-02'))).toBe('2024-02-01');
    expect(lastDayOf(month('2024-02'))).toBe('2024-02-29');
    expect(lastDayOf(month('2026-02'))).toBe('2026-02-28');
    expect(lastDayOf(month('2026-09'))).toBe('2026-09-30');
    expect(monthOf(date('2026-10-31'))).toBe('2026-10');
    expect(yearOf(month('2026-10'))).toBe(2026);
    expect(monthOfYear(month('2026-09'))).toBe(9);
  });

  it('lists every month of a stretch with both ends', () => {
    expect(monthsBetween(month('2025-11'), month('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthsBetween(month('2026-02'), month('2026-02'))).toEqual(['2026-02']);
    expect(monthsBetween(month('2026-02'), month('2026-01'))).toEqual([]);
  });

  it('is reversible', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (months) => {
        const start = month('2026-05');
        expect(shiftMonth(shiftMonth(start, months), -months)).toBe(start);
      }),
    );
  });
});
