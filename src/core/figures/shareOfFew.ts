import type { Reading } from '../schemas/edition.ts';

/**
 * With fewer counted things than this, one more or less moves a share by more than ten points. Such
 * a share is never compared, and a headline states it as numbers.
 */
export const smallDenominator = 10;

/** Whether a reading is a share of fewer things than that. */
export const isShareOfFew = (reading: Reading): boolean =>
  reading.kind === 'ratio' && reading.denominator < smallDenominator;
