/** Rows by their day, the newest first; rows of one day keep their order. */
export const newestFirst = <T>(rows: readonly T[], dayOf: (row: T) => string): readonly T[] =>
  [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
