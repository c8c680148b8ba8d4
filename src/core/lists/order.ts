/** Compares two texts by code unit, independent of locale: -1, 0 or 1. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts rows by day, newest first; rows of one day keep their order. */
export const newestFirst = <Row>(
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): readonly Row[] => [...rows].sort((a, b) => compareText(dayOf(b), dayOf(a)));
