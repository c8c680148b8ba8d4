import { compareText } from '../lists/order.ts';
import type { River } from '../record/record.ts';

/** The main stem before its tributaries, of one order the longer first, of one length by id. */
export const mainRiversFirst = (rivers: readonly River[]): readonly River[] =>
  [...rivers].sort(
    (a, b) => a.order - b.order || b.lengthKm - a.lengthKm || compareText(a.id, b.id),
  );
