import { compareText } from '../lists/order.ts';
import { compareKm } from '../places/measured.ts';
import { known } from '../schemas/notKnown.ts';
import type { River } from '../record/record.ts';

/**
 * The main stem before its tributaries, of one order the longer first, of one length by id. Waters
 * whose order is not known come last, of one order those whose length is not known.
 */
export const mainRiversFirst = (rivers: readonly River[]): readonly River[] =>
  [...rivers].sort(
    (a, b) =>
      compareKm(known(a.order) ?? Infinity, known(b.order) ?? Infinity) ||
      (known(b.lengthKm) ?? 0) - (known(a.lengthKm) ?? 0) ||
      compareText(a.id, b.id),
  );
