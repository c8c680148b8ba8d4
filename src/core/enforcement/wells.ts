import type { Month } from '../calendar/calendar.ts';
import type { Well } from '../record/record.ts';

/** Private wells found and closed up to the end of a month, in wells. */
export type WellTotals = Pick<Well, 'found' | 'closed'> & { readonly left: number };

/**
 * Sum over all towns that reported a month; undefined if none did. Every report is cumulative, so
 * months are never added.
 */
export const wellTotals = (wells: readonly Well[], month: Month): WellTotals | undefined => {
  const rows = wells.filter((row) => row.month === month);
  if (rows.length === 0) return undefined;
  const sum = (count: 'found' | 'closed'): number => rows.reduce((all, row) => all + row[count], 0);
  const [found, closed] = [sum('found'), sum('closed')];
  return { found, closed, left: found - closed };
};

/** The newest month that any town reported. */
export const newestWellMonth = (wells: readonly Well[]): Month | undefined =>
  wells
    .map(({ month }) => month)
    .sort()
    .at(-1);
