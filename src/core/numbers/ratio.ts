import { missing, present, type Measured } from './measured.ts';

/** A share of counted things: `numerator` of `denominator`, whole numbers, 0 <= part <= whole. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** @throws RangeError unless both are whole numbers and the part is within the whole */
export const getRatio = (numerator: number, denominator: number): Ratio => {
  const isCounted = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!isCounted || numerator < 0 || numerator > denominator) {
    throw new RangeError(`Expected a part within its whole, received ${numerator}/${denominator}`);
  }
  return { numerator, denominator };
};

export const isNothingToCount = (ratio: Ratio): boolean => ratio.denominator === 0;

/** The share, 0 to 1; missing when there was nothing to count. */
export const valueOfRatio = (ratio: Ratio): Measured<'nothing-to-count'> =>
  isNothingToCount(ratio)
    ? missing('nothing-to-count')
    : present(ratio.numerator / ratio.denominator);

/** Adds numerators and denominators: the ratio of the union, never the mean of the shares. */
export const sumRatios = (ratios: readonly Ratio[]): Ratio =>
  ratios.reduce<Ratio>(
    (sum, ratio) => getRatio(sum.numerator + ratio.numerator, sum.denominator + ratio.denominator),
    { numerator: 0, denominator: 0 },
  );

/** Compares by share, smallest first; exact up to 90 million. A denominator of 0 comes last. */
export const compareRatios = (a: Ratio, b: Ratio): number => {
  if (isNothingToCount(a) || isNothingToCount(b)) {
    return Number(isNothingToCount(a)) - Number(isNothingToCount(b));
  }
  return Math.sign(a.numerator * b.denominator - b.numerator * a.denominator);
};

/** Whether the part has reached the whole. */
export const isComplete = (ratio: Ratio): boolean =>
  !isNothingToCount(ratio) && ratio.numerator === ratio.denominator;

/** Whether the share is at least that many per cent, computed with whole numbers. */
export const isAtLeastPercent = (ratio: Ratio, percent: number): boolean =>
  !isNothingToCount(ratio) && ratio.numerator * 100 >= percent * ratio.denominator;
