import { daysBetween, findCalendarDate, type CalendarDate } from '../calendar/calendar.ts';

/** A column and the days on which something was published in it. */
export interface ColumnDays {
  readonly name: string;
  readonly days: readonly string[];
  /** Days after which an inspection counts the column as stale. */
  readonly freshDays: number;
}

/** What an inspection would report about a column. */
export type ColumnRemark =
  | { readonly kind: 'empty'; readonly name: string }
  | {
      readonly kind: 'stale';
      readonly name: string;
      readonly last: CalendarDate;
      readonly age: number;
      readonly freshDays: number;
    };

/**
 * Columns without an entry, or with a newest entry that is too old. Entries dated in the future do
 * not count.
 */
export const columnRemarks = (
  columns: readonly ColumnDays[],
  today: CalendarDate,
): readonly ColumnRemark[] =>
  columns.flatMap(({ name, days, freshDays }): readonly ColumnRemark[] => {
    const last = days
      .flatMap((day) => findCalendarDate(day) ?? [])
      .filter((day) => day <= today)
      .sort()
      .at(-1);
    if (last === undefined) return [{ kind: 'empty', name }];
    const age = daysBetween(last, today);
    return age > freshDays ? [{ kind: 'stale', name, last, age, freshDays }] : [];
  });
