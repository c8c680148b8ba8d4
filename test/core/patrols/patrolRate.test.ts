import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  firstDayOf,
  getCalendarDate as date,
  getMonth,
  lastDayOf,
  monthOfYear,
  monthsBetween,
  weekdayOf,
} from '../../../src/core/calendar/calendar.ts';
import { countRequiredPatrols, type PatrolNorm } from '../../../src/core/patrols/patrolNorm.ts';
import { patrolCycles } from '../../../src/core/schemas/patrolCycles.ts';
import { patrolRatio, patrolStateAt } from '../../../src/core/patrols/patrolRate.ts';
import { getRatio } from '../../../src/core/numbers/ratio.ts';
import type { Term } from '../../../src/core/chiefs/terms.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';
import { anyDate } from '../problems/arbitraries.ts';

const always: Term = { from: date('2020-01-01') };
const months = (from: string, to = from) => ({ from: getMonth(from), to: getMonth(to) });
const year = months('2026-01', '2026-12');

const required = (norm: PatrolNorm, period = year, term = always, rivers = 1): number =>
  countRequiredPatrols({ norm, period, term, rivers });

describe('required patrols', () => {
  it.each([
    ['week', 52],
    ['ten-days', 36],
    ['month', 12],
    ['quarter', 4],
    ['half-year', 2],
    ['year', 1],
  ] as const)('once a %s are %d in a year', (period, count) => {
    expect(required({ times: 1, period })).toBe(count);
    expect(required({ times: 3, period })).toBe(3 * count);
  });

  it('are none outside the season', () => {
    const norm: PatrolNorm = {
      times: 1,
      period: 'month',
      months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    };
    expect(required(norm)).toBe(10);
    expect(required(norm, months('2026-02'))).toBe(0);
    expect(required(norm, months('2026-03'))).toBe(1);
  });

  it('of a quarter are due in its last month', () => {
    const norm: PatrolNorm = { times: 1, period: 'quarter' };
    expect(['2026-01', '2026-02', '2026-03'].map((month) => required(norm, months(month)))).toEqual(
      [0, 0, 1],
    );
  });

  it('of a quarter whose last month is out of season are due all the same', () => {
    const norm: PatrolNorm = { times: 2, period: 'quarter', months: [1, 2] };
    expect(required(norm, months('2026-03'))).toBe(2);
    expect(required(norm, months('2026-06'))).toBe(0);
  });

  it('of a week are due in the month of its Sunday', () => {
    const norm: PatrolNorm = { times: 1, period: 'week' };
    expect(required(norm, months('2026-03'))).toBe(5);
    expect(required(norm, months('2026-04'))).toBe(4);
  });

  it('of a week that begins in the last month of the season are not due after it', () => {
    const norm: PatrolNorm = { times: 1, period: 'week', months: [3, 12] };
    expect(required(norm, months('2026-01'))).toBe(0);
    expect(required(norm, months('2026-03'))).toBe(5);
  });

  it('multiply by rivers, unless they are required once for all together', () => {
    expect(required({ times: 2, period: 'month' }, months('2026-05'), always, 3)).toBe(6);
    expect(
      required({ times: 2, period: 'month', perRiver: false }, months('2026-05'), always, 3),
    ).toBe(2);
    expect(
      required({ times: 2, period: 'month', perRiver: false }, months('2026-05'), always, 0),
    ).toBe(0);
  });

  it('are in proportion to the days in office', () => {
    const norm: PatrolNorm = { times: 2, period: 'month' };
    const until = (to: string) => ({ from: date('2026-01-01'), to: date(to) });
    expect(required(norm, months('2026-04'), until('2026-04-01'))).toBe(0);
    expect(required(norm, months('2026-04'), until('2026-04-08'))).toBe(0);
    expect(required(norm, months('2026-04'), until('2026-04-16'))).toBe(1);
    expect(required(norm, months('2026-04'), until('2026-05-01'))).toBe(2);
    expect(required(norm, months('2026-04'), { from: date('2026-05-01') })).toBe(0);
  });

  it('are not required twice of two holders in one month', () => {
    const norm: PatrolNorm = { times: 1, period: 'month' };
    const before = { from: date('2025-01-01'), to: date('2026-05-10') };
    const after = { from: date('2026-05-10') };
    expect(
      required(norm, months('2026-05'), before) + required(norm, months('2026-05'), after),
    ).toBe(1);
  });

  it('of the months of a year add up to those of the year', () => {
    const monthly = monthsBetween(year.from, year.to);
    const anyTerm = fc
      .tuple(anyDate, fc.nat(500))
      .map(([from, days]): Term => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(
        fc.constantFrom(...patrolCycles),
        fc.integer({ min: 1, max: 4 }),
        anyTerm,
        (period, times, term) => {
          const norm: PatrolNorm = { times, period, months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
          let sum = 0;
          for (const month of monthly) sum += required(norm, { from: month, to: month }, term);
          expect(required(norm, year, term)).toBe(sum);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('per week are one for each Sunday in season, like in a diary', () => {
    const norm: PatrolNorm = {
      times: 1,
      period: 'week',
      months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    };
    for (const month of monthsBetween(getMonth('2026-03'), getMonth('2027-12'))) {
      let sundays = 0;
      for (let day = firstDayOf(month); day <= lastDayOf(month); day = addDays(day, 1)) {
        if (weekdayOf(day) === 7 && monthOfYear(month) >= 3) sundays += 1;
      }
      expect([month, required(norm, { from: month, to: month })]).toEqual([month, sundays]);
    }
  });

  itOnRealInputs('follow the norms of three places', () => {
    const season = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const norms = new Map<string, PatrolNorm>([
      ['每条责任河湖每月≥1次', { times: 1, period: 'month' }],
      ['每条责任河湖每月≥2次', { times: 2, period: 'month' }],
      ['每季度≥1次', { times: 1, period: 'quarter' }],
      ['3月至12月每月≥1次', { times: 1, period: 'month', months: season }],
      ['3月至12月每周≥1次', { times: 1, period: 'week', months: season }],
    ]);
    const owed = readRealRows('patrol-rules.csv').map((row) => {
      const norm = norms.get(getCell(row, '频次'));
      return [getCell(row, '地方'), getCell(row, '级别'), norm && required(norm, year, always, 2)];
    });
    expect(owed).toEqual([
      ['安徽泗县丁湖镇', '镇级河长', 24],
      ['安徽泗县丁湖镇', '村级河长', 48],
      ['新疆阿合奇县', '县级', 8],
      ['新疆阿合奇县', '乡(镇)级', 20],
      ['新疆阿合奇县', '村(社区)级', 88],
      ['广东广州', '市级河长', 8],
    ]);
  });
});

describe('the patrol rate', () => {
  it('does not offset a shortfall with a surplus elsewhere', () => {
    expect(
      patrolRatio([
        { required: 2, valid: 9 },
        { required: 2, valid: 0 },
      ]),
    ).toEqual(getRatio(2, 4));
  });

  it('ignores patrols that were not required', () => {
    expect(patrolRatio([{ required: 0, valid: 3 }])).toEqual(getRatio(0, 0));
  });

  it('adds like a plain loop', () => {
    const anyCount = fc.record({ required: fc.nat(20), valid: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(anyCount), (counts) => {
        let numerator = 0;
        let denominator = 0;
        for (const { required: owed, valid } of counts) {
          numerator += valid > owed ? owed : valid;
          denominator += owed;
        }
        expect(patrolRatio(counts)).toEqual({ numerator, denominator });
      }),
    );
  });
});

describe('the state of a patrol period', () => {
  const october = months('2026-10');

  it('is in progress until its last day is over', () => {
    expect(patrolStateAt(getRatio(1, 2), october, date('2026-10-30'))).toBe('in-progress');
    expect(patrolStateAt(getRatio(1, 2), october, date('2026-10-31'))).toBe('counted');
  });

  it('has no duty if nothing is required', () => {
    expect(patrolStateAt(getRatio(0, 0), october, date('2026-10-15'))).toBe('no-duty');
    expect(patrolStateAt(getRatio(0, 0), october, date('2026-12-15'))).toBe('no-duty');
  });
});
