import type { Reading } from '../schemas/edition.ts';

/**
 * Below this many counted things, one more or less moves a share by more than ten points. Such a
 * share is never compared, and a headline prints its two numbers instead.
 */
export const smallDenominator = 10;

/** Whether a reading is a share of fewer things than `smallDenominator`. */
export const isShareOfFew = (reading: Reading): boolean =>
  reading.kind === 'ratio' && reading.denominator < smallDenominator;
