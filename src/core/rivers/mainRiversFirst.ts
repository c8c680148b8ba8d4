import { compareText } from '../lists/order.ts';
import type { River } from '../record/record.ts';

/**
 * Sorts the main stem before its tributaries, rivers of one order by length, equal lengths by id.
 */
export const mainRiversFirst = (rivers: readonly River[]): readonly River[] =>
  [...rivers].sort(
    (a, b) => a.order - b.order || b.lengthKm - a.lengthKm || compareText(a.id, b.id),
  );
