import type { Reading } from '../schemas/edition.ts';

/**
 * Counted things below which a share stands on too few: one more or less moves it by ten points. Such
 * a share is never compared, and as a headline it is said in numbers.
 */
export const smallDenominator = 10;

/** Whether a reading is a share of fewer things than that. */
export const isShareOfFew = (reading: Reading): boolean =>
  reading.kind === 'ratio' && reading.denominator < smallDenominator;
