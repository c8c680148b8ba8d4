import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** Bank, looking downstream. */
type Bank = 'both' | 'left' | 'right';

/** A row that may state its bank. */
interface OnBank {
  readonly side?: OrUnknown<Bank>;
}

/** The bank of a row. An unknown bank counts as both, so that nobody who may answer is left out. */
export const bankOf = ({ side }: OnBank): Bank => known(side) ?? 'both';

/** True if two reaches share a bank, or may share one. */
export const sharesBank = (a: OnBank, b: OnBank): boolean =>
  bankOf(a) === 'both' || bankOf(b) === 'both' || bankOf(a) === bankOf(b);
