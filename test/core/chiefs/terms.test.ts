import { known } from '../../../src/core/schemas/notKnown.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  getCalendarDate as date,
  type CalendarDate,
} from '../../../src/core/calendar/calendar.ts';
import {
  findHolders,
  findOverlap,
  findTermClashes,
  findVacancies,
  isInOffice,
  isOrderedTerm,
  type Term,
} from '../../../src/core/chiefs/terms.ts';
import { anyDate } from '../problems/arbitraries.ts';

const term = (from: string, to?: string): Term =>
  to === undefined ? { from: date(from) } : { from: date(from), to: date(to) };

const year = { from: date('2026-01-01'), to: date('2027-01-01') };

describe('a term of office', () => {
  it('starts on its first day and no longer covers the day it ended', () => {
    const spring = term('2026-03-01', '2026-06-01');
    expect(isInOffice(spring, date('2026-02-28'))).toBe(false);
    expect(isInOffice(spring, date('2026-03-01'))).toBe(true);
    expect(isInOffice(spring, date('2026-05-31'))).toBe(true);
    expect(isInOffice(spring, date('2026-06-01'))).toBe(false);
  });

  it('continues without an end', () => {
    expect(isInOffice(term('2026-03-01'), date('2099-12-31'))).toBe(true);
  });

  it('treats an undefined end as no end', () => {
    expect(isInOffice({ from: date('2026-03-01'), to: undefined }, date('2026-03-02'))).toBe(true);
  });

  it('needs at least one day', () => {
    expect(isOrderedTerm(term('2026-03-01', '2026-03-02'))).toBe(true);
    expect(isOrderedTerm(term('2026-03-01', '2026-03-01'))).toBe(false);
    expect(isOrderedTerm(term('2026-03-02', '2026-03-01'))).toBe(false);
    expect(isOrderedTerm(term('2026-03-02'))).toBe(true);
  });

  it('is clipped to a span; undefined for a span it only touches', () => {
    expect(findOverlap(term('2025-06-01', '2026-02-01'), year)).toEqual({
      from: '2026-01-01',
      to: '2026-02-01',
    });
    expect(findOverlap(term('2026-06-01'), year)).toEqual({ from: '2026-06-01', to: '2027-01-01' });
    expect(findOverlap(term('2025-06-01', '2026-01-01'), year)).toBeUndefined();
    expect(findOverlap(term('2027-01-01'), year)).toBeUndefined();
  });
});

describe('holders of a post', () => {
  const before = { ...term('2025-01-01', '2026-09-03'), name: '赵平' };
  const after = { ...term('2026-09-03'), name: '纪长林' };

  it('change on one day without an overlap', () => {
    expect(findHolders([before, after], date('2026-09-02'))).toEqual([before]);
    expect(findHolders([before, after], date('2026-09-03'))).toEqual([after]);
    expect(findTermClashes([before, after])).toEqual([]);
  });

  it('are empty during a vacancy and two for a post with two heads', () => {
    expect(findHolders([before], date('2026-10-01'))).toEqual([]);
    const secretary = term('2026-01-01');
    const mayor = term('2026-02-01');
    expect(findHolders([secretary, mayor], date('2026-03-01'))).toEqual([secretary, mayor]);
  });
});

describe('vacancies', () => {
  it('are the stretches of the window without a term', () => {
    const terms = [term('2026-07-01', '2026-09-01'), term('2025-01-01', '2026-03-01')];
    expect(findVacancies(terms, year)).toEqual([
      { from: '2026-03-01', to: '2026-07-01' },
      { from: '2026-09-01', to: '2027-01-01' },
    ]);
  });

  it('do not occur between terms that touch, nor during a longer term', () => {
    expect(findVacancies([term('2025-01-01', '2026-09-03'), term('2026-09-03')], year)).toEqual([]);
    expect(findVacancies([term('2025-01-01'), term('2026-02-01', '2026-03-01')], year)).toEqual([]);
  });

  it('fill a window without terms', () => {
    expect(findVacancies([], year)).toEqual([year]);
    expect(findVacancies([term('2027-01-01')], year)).toEqual([year]);
  });
});

describe('clashing terms', () => {
  it('are returned in pairs with the shared days', () => {
    const first = term('2026-01-01', '2026-05-01');
    const second = term('2026-04-01');
    const third = term('2026-06-01');
    expect(findTermClashes([third, second, first])).toEqual([
      { first, second, from: '2026-04-01', to: '2026-05-01' },
      { first: second, second: third, from: '2026-06-01' },
    ]);
  });

  it.each([
    ['2026-05-01', '2026-06-01', '2026-05-01'],
    ['2026-06-01', '2026-05-01', '2026-05-01'],
    ['2026-05-01', undefined, '2026-05-01'],
    [undefined, '2026-06-01', '2026-06-01'],
    [undefined, undefined, undefined],
  ])('that end on %s and %s clash until %s', (firstEnd, secondEnd, to) => {
    const first = term('2026-01-01', firstEnd);
    const second = term('2026-04-01', secondEnd);
    expect(findTermClashes([first, second])).toStrictEqual([
      { first, second, from: '2026-04-01', ...(to !== undefined && { to }) },
    ]);
  });

  it('ignore a term of zero days', () => {
    expect(findTermClashes([term('2026-01-01'), term('2026-03-01', '2026-03-01')])).toEqual([]);
  });
});

describe('over any set of terms', () => {
  const anyTerm: fc.Arbitrary<Term> = fc
    .tuple(anyDate, fc.integer({ min: 0, max: 200 }), fc.boolean())
    .map(([from, days, isRunning]) => (isRunning ? { from } : { from, to: addDays(from, days) }));
  const window = { from: date('2025-06-01'), to: date('2026-06-01') };

  it('each day of the window is either held or vacant, like in a diary', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 5 }), (terms) => {
        const vacancies = findVacancies(terms, window);
        for (let day: CalendarDate = window.from; day < window.to; day = addDays(day, 1)) {
          const isVacant = vacancies.some(({ from, to }) => from <= day && day < to);
          if (isVacant !== (findHolders(terms, day).length === 0))
            throw new Error(`${day} is both or neither`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('clashes are exactly the pairs that share a day', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 6 }), (terms) => {
        let pairs = 0;
        for (const [index, a] of terms.entries()) {
          for (const b of terms.slice(index + 1)) {
            const [startA, startB] = [known(a.from), known(b.from)];
            if (startA === undefined || startB === undefined) throw new Error('a day is known');
            const start = startA > startB ? startA : startB;
            if (isInOffice(a, start) && isInOffice(b, start)) pairs += 1;
          }
        }
        const clashes = findTermClashes(terms);
        expect(clashes).toHaveLength(pairs);
        for (const { first, second, from } of clashes) {
          if (from === undefined) throw new Error('a day is known');
          expect([isInOffice(first, from), isInOffice(second, from)]).toEqual([true, true]);
        }
      }),
    );
  });
});
