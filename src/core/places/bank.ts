import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** Bank seen looking downstream. */
type Bank = 'both' | 'left' | 'right';

/** What may state on which bank it lies. */
interface OnBank {
  readonly side?: OrUnknown<Bank>;
}

/** The bank of a row; both where it is not known, so that nobody who may answer is left out. */
export const bankOf = ({ side }: OnBank): Bank => known(side) ?? 'both';

/** True when two reaches lie on a common bank, or may do so. */
export const sharesBank = (a: OnBank, b: OnBank): boolean =>
  bankOf(a) === 'both' || bankOf(b) === 'both' || bankOf(a) === bankOf(b);
