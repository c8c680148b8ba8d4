import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatios,
  getRatio,
  isAtLeastPercent,
  isComplete,
  isNothingToCount,
  sumRatios,
  valueOfRatio,
} from '../../../src/core/numbers/ratio.ts';

const anyRatio = fc
  .tuple(fc.nat(100_000), fc.nat(100_000))
  .map(([a, b]) => getRatio(Math.min(a, b), Math.max(a, b)));

describe('a ratio', () => {
  it('has a value between 0 and 1', () => {
    expect(valueOfRatio(getRatio(3, 4))).toEqual({ kind: 'value', value: 0.75 });
    expect(valueOfRatio(getRatio(0, 4))).toEqual({ kind: 'value', value: 0 });
  });

  it('has a reason instead of a value if there is nothing to count', () => {
    expect(valueOfRatio(getRatio(0, 0))).toEqual({ kind: 'missing', reason: 'nothing-to-count' });
    expect(isNothingToCount(getRatio(0, 0))).toBe(true);
    expect(isComplete(getRatio(0, 0))).toBe(false);
    expect(isAtLeastPercent(getRatio(0, 0), 0)).toBe(false);
  });

  it.each([
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [1, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (numerator, denominator) => {
    expect(() => getRatio(numerator, denominator)).toThrow(RangeError);
  });

  it('adds numerators and denominators, not shares', () => {
    expect(sumRatios([getRatio(1, 1), getRatio(0, 9), getRatio(0, 0)])).toEqual(getRatio(1, 10));
    expect(sumRatios([])).toEqual(getRatio(0, 0));
  });

  it('adds like a plain loop', () => {
    fc.assert(
      fc.property(fc.array(anyRatio), (ratios) => {
        let numerator = 0;
        let denominator = 0;
        for (const ratio of ratios) {
          numerator += ratio.numerator;
          denominator += ratio.denominator;
        }
        expect(sumRatios(ratios)).toEqual({ numerator, denominator });
      }),
    );
  });

  it('sorts by share, with nothing to count last', () => {
    const sorted = [getRatio(0, 0), getRatio(2, 3), getRatio(1, 3), getRatio(2, 6)].sort(
      compareRatios,
    );
    expect(sorted).toEqual([getRatio(1, 3), getRatio(2, 6), getRatio(2, 3), getRatio(0, 0)]);
    expect(compareRatios(getRatio(0, 0), getRatio(0, 0))).toBe(0);
  });

  it('compares exactly even if floating point cannot', () => {
    const a = getRatio(89_999_998, 89_999_999);
    const b = getRatio(89_999_999, 90_000_000);
    expect(compareRatios(a, b)).toBe(-1);
    expect(compareRatios(b, a)).toBe(1);
  });

  it('tests a percentage with whole numbers', () => {
    expect(isAtLeastPercent(getRatio(9, 10), 90)).toBe(true);
    expect(isAtLeastPercent(getRatio(899, 1000), 90)).toBe(false);
    expect(isComplete(getRatio(7, 7))).toBe(true);
    expect(isComplete(getRatio(6, 7))).toBe(false);
  });
});
