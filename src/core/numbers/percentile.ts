import { withoutDust } from './decimals.ts';

/**
 * Median: the middle value, or the mean of the two in the middle.
 *
 * @throws RangeError for an empty list
 */
export const medianOf = (values: readonly number[]): number => {
  const sorted = sortedOf(values);
  const middle = sorted.length / 2;
  const upper = getAt(sorted, Math.floor(middle));
  return Number.isInteger(middle) ? withoutDust((getAt(sorted, middle - 1) + upper) / 2) : upper;
};

/**
 * Percentile by nearest rank: the smallest value such that at least `percent` per cent of the
 * values do not exceed it. Always a value that occurred.
 *
 * @param percent more than 0, up to 100
 * @throws RangeError for an empty list
 */
export const percentileOf = (values: readonly number[], percent: number): number =>
  getAt(sortedOf(values), Math.ceil((percent * values.length) / 100) - 1);

const sortedOf = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b);

const getAt = (sorted: readonly number[], at: number): number => {
  const value = sorted[at];
  if (value === undefined) throw new RangeError(`Expected a value at rank ${at + 1}`);
  return value;
};
