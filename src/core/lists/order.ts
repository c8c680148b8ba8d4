/** Order of two texts by code unit, the same on every machine: -1, 0 or 1. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows by their day, the newest first; rows of one day keep their order. */
export const newestFirst = <Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): readonly Row[] => [...rows].sort((a, b) => compareText(dayOf(b), dayOf(a)));
