import { compareText } from '../lists/order.ts';
import { compareKm } from '../places/measured.ts';
import { known } from '../schemas/notKnown.ts';
import type { River } from '../record/record.ts';

/**
 * Sorts the main stem before its tributaries, waters of one order by length, equal lengths by id.
 * Waters of unknown order come last; within one order, those of unknown length.
 */
export const mainRiversFirst = (rivers: readonly River[]): readonly River[] =>
  [...rivers].sort(
    (a, b) =>
      compareKm(known(a.order) ?? Infinity, known(b.order) ?? Infinity) ||
      (known(b.lengthKm) ?? 0) - (known(a.lengthKm) ?? 0) ||
      compareText(a.id, b.id),
  );
