import type { Measured } from '../numbers/measured.ts';
import type { MissingReason } from '../numbers/missingReason.ts';
import { isNothingToCount, type Ratio } from '../numbers/ratio.ts';
import type { Reading } from '../schemas/edition.ts';

/** A ratio as published. A denominator of 0 gives a reason, never 0 %. */
export const readingOfRatio = (
  ratio: Ratio,
  whenNothing: MissingReason = 'nothing-to-count',
): Reading =>
  isNothingToCount(ratio)
    ? missingReading(whenNothing)
    : { kind: 'ratio', numerator: ratio.numerator, denominator: ratio.denominator };

/** A measured amount as published. */
export const readingOfAmount = (amount: Measured<string>): Reading =>
  amount.kind === 'value'
    ? { kind: 'amount', value: amount.value }
    : { kind: 'missing', reason: amount.reason };

/** A plain count as published. */
export const readingOfCount = (value: number): Reading => ({ kind: 'amount', value });

/** No value, with the reason. */
export const missingReading = (reason: MissingReason): Reading => ({ kind: 'missing', reason });
