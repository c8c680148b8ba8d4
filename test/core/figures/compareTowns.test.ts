import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialLimits } from '../../../src/core/numbers/binomialLimits.ts';
import { compareTowns } from '../../../src/core/figures/compareTowns.ts';
import { patrolRateFigure } from '../../../src/core/figures/patrolRate.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import { district } from '../../district/district.ts';

const ratio = (numerator: number, denominator: number): Reading => ({
  kind: 'ratio',
  numerator,
  denominator,
});

const compare = (rows: Readonly<Record<string, Reading>>) =>
  compareTowns(
    { comparesTowns: true },
    {
      headlines: [{ key: 'total', reading: ratio(0, 1) }],
      tables: [
        {
          dimension: 'town',
          of: 'total',
          rows: Object.entries(rows).map(([key, reading]) => ({ key, reading })),
        },
      ],
    },
  );

/** Probability of a count by direct multiplication, for small numbers. */
const probability = (trials: number, share: number, count: number): number => {
  let ways = 1;
  for (let one = 0; one < count; one += 1) ways = (ways * (trials - one)) / (one + 1);
  return ways * share ** count * (1 - share) ** (trials - count);
};

it('finds the same limits as direct multiplication', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(0.95, 0.998),
      (trials, percent, confidence) => {
        const share = percent / 100;
        const tail = (1 - confidence) / 2;
        const upTo = (last: number): number =>
          Array.from({ length: last + 1 }, (_, count) => probability(trials, share, count)).reduce(
            (sum, one) => sum + one,
            0,
          );
        const { lower, upper } = binomialLimits(trials, share, confidence);
        expect(lower === 0 || upTo(lower - 1) <= tail + 1e-9).toBe(true);
        expect(upTo(lower)).toBeGreaterThan(tail - 1e-9);
        expect(1 - upTo(upper)).toBeLessThanOrEqual(tail + 1e-9);
        expect(upper === trials + 1 || 1 - upTo(upper - 1) > tail - 1e-9).toBe(true);
      },
    ),
  );
});

it('has the limits of a fair coin tossed a hundred times', () => {
  expect(binomialLimits(100, 0.5, 0.95)).toEqual({ lower: 40, upper: 60 });
  expect(binomialLimits(10, 0, 0.95)).toEqual({ lower: 0, upper: 0 });
  expect(binomialLimits(10, 1, 0.95)).toEqual({ lower: 10, upper: 10 });
});

it('works for large numbers, too', () => {
  const { lower, upper } = binomialLimits(20_000, 0.9, 0.95);
  expect([lower, upper]).toEqual([17_916, 18_083]);
});

it('distinguishes a town that differs from one with few cases', () => {
  const comparison = compare({
    '000301003': ratio(60, 100),
    '000301001': ratio(1, 2),
    '000301002': ratio(190, 200),
    '000301004': { kind: 'missing', reason: 'none-open' },
  });
  expect(comparison?.mean).toEqual({ numerator: 251, denominator: 302 });
  expect(comparison?.towns.map(({ code, position, isSmall }) => [code, position, isSmall])).toEqual(
    [
      ['000301001', 'within', true],
      ['000301002', 'far-above', false],
      ['000301003', 'far-below', false],
    ],
  );
  expect(comparison?.left).toEqual([{ code: '000301004', reason: 'none-open' }]);
});

it('also marks a larger town as small if none of its shares could stand out', () => {
  const comparison = compare({ a: ratio(11, 12), b: ratio(980, 1000) });
  expect(comparison?.towns.map(({ isSmall }) => isSmall)).toEqual([false, false]);
  const sure = compare({ a: ratio(11, 11), b: ratio(9, 11) });
  expect(sure?.towns.map(({ position }) => position)).toEqual(['within', 'within']);
});

it('is undefined if a figure does not compare towns, or none has a share', () => {
  expect(compare({ a: { kind: 'missing', reason: 'none-open' } })).toBeUndefined();
  expect(compareTowns({ comparesTowns: false }, { headlines: [], tables: [] })).toBeUndefined();
});

it('compares the towns of a district by any of their headlines', () => {
  const { index } = district();
  const value = patrolRateFigure.compute(index);
  const year = compareTowns(patrolRateFigure, value, 'year');
  expect(
    year?.towns.map(({ code, ratio: { numerator, denominator }, isSmall, position }) => [
      code,
      `${numerator} of ${denominator}`,
      isSmall,
      position,
    ]),
  ).toEqual([
    ['000301001', '1 of 1', true, 'within'],
    ['000301002', '16 of 19', false, 'within'],
  ]);
  expect(year?.funnel.at(-1)).toEqual({
    denominator: 19,
    inner: { lower: 13, upper: 19 },
    outer: { lower: 11, upper: 19 },
  });
  for (const { denominator, inner, outer } of year?.funnel ?? []) {
    expect(outer.lower).toBeLessThanOrEqual(inner.lower);
    expect(inner.upper).toBeLessThanOrEqual(outer.upper);
    expect(outer.upper).toBeLessThanOrEqual(denominator);
  }
});
