/**
 * Arithmetic on measured decimals without binary rounding errors. The mean of 0.1, 0.2 and 0.3 is
 * exactly 0.2, so it meets a limit of 0.2. Exact to twelve significant digits.
 */

/** The intended decimal: 0.30000000000000004 is 0.3. */
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

export const sumDecimals = (values: readonly number[]): number =>
  values.reduce((sum, value) => withoutDust(sum + value), 0);

/** @throws RangeError when there is nothing to average */
export const meanOfDecimals = (values: readonly number[]): number => {
  if (values.length === 0) throw new RangeError('Expected at least one value to average');
  return withoutDust(sumDecimals(values) / values.length);
};

/** Rounded to that many decimal places, halves away from zero: 1.005 to two places is 1.01. */
export const roundHalfUp = (value: number, places: number): number => {
  const scale = 10 ** places;
  const rounded = Math.round(withoutDust(Math.abs(value) * scale)) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};
