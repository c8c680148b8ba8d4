import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanOfDecimals,
  roundHalfUp,
  sumDecimals,
  withoutDust,
} from '../../../src/core/numbers/decimals.ts';

describe('decimals', () => {
  it('have no binary rounding errors', () => {
    expect(withoutDust(0.1 + 0.2)).toBe(0.3);
    expect(sumDecimals([0.1, 0.2, 0.3, 0.4])).toBe(1);
    expect(meanOfDecimals([0.1, 0.2, 0.3])).toBe(0.2);
    expect(sumDecimals([])).toBe(0);
  });

  it('have no mean of an empty list', () => {
    expect(() => meanOfDecimals([])).toThrow('Expected at least one value to average');
  });

  it.each([
    [1.005, 2, 1.01],
    [97.7777, 2, 97.78],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.001, 2, 0],
    [0.00005, 5, 0.00005],
  ])('round %d to %d places half up: %d', (value, places, rounded) => {
    expect(roundHalfUp(value, places)).toBe(rounded);
  });

  it('add like whole cents', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 200 }), (cents) => {
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        expect(sumDecimals(cents.map((cent) => cent / 100))).toBe(total / 100);
      }),
    );
  });
});
