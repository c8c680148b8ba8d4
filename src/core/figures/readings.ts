import { sumDecimals } from '../numbers/decimals.ts';
import type { MissingReason } from '../numbers/missingReason.ts';
import { ratioOfParts, type Part, type SharePart } from '../numbers/parts.ts';
import { medianOf, percentileOf } from '../numbers/percentile.ts';
import { isNothingToCount } from '../numbers/ratio.ts';
import type { Reading } from '../schemas/edition.ts';
import type { CountedBy, CountedReading } from './figure.ts';

/**
 * A share with the rows it is made of: numerator and denominator are the sums of their parts. A
 * denominator of 0 gives a reason, never 0 %.
 *
 * @param parts called again whenever the rows are asked for
 */
export const readingOfShare = (
  parts: () => readonly SharePart[],
  whenNothing: MissingReason = 'nothing-to-count',
): CountedReading => {
  const ratio = ratioOfParts(parts());
  if (isNothingToCount(ratio)) return noReading(whenNothing);
  const { numerator, denominator } = ratio;
  return {
    reading: { kind: 'ratio', numerator, denominator },
    counted: { by: 'sum', parts },
  };
};

/** A number of rows. */
export const readingOfCount = (rows: readonly object[]): CountedReading =>
  readingOfParts('sum', () => rows.map((row) => ({ row, adds: 1 })));

/** An amount with the rows it is made of: what they add, summed up or sorted. */
export const readingOfParts = (by: CountedBy, parts: () => readonly Part[]): CountedReading => ({
  reading: {
    kind: 'amount',
    value: amountOf(
      by,
      parts().map(({ adds }) => adds),
    ),
  },
  counted: { by, parts },
});

/**
 * The amount that rows give together.
 *
 * @throws RangeError for the median, the percentile or the largest of no values
 */
export const amountOf = (by: CountedBy, values: readonly number[]): number => {
  switch (by) {
    case 'sum':
      return sumDecimals(values);
    case 'median':
      return medianOf(values);
    case 'p90':
      return percentileOf(values, 90);
    case 'largest':
      return percentileOf(values, 100);
  }
};

/** No value, with the reason; no rows either. */
export const noReading = (reason: MissingReason): CountedReading => ({
  reading: missingReading(reason),
});

/** No value, with the reason. */
export const missingReading = (reason: MissingReason): Reading => ({ kind: 'missing', reason });
