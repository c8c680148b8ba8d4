import { daysBetween, findCalendarDate, type CalendarDate } from '../calendar/calendar.ts';

/** A column with the days on which something appeared in it. */
export interface ColumnDays {
  readonly name: string;
  readonly days: readonly string[];
  /** Days after which an inspection calls it stale. */
  readonly freshDays: number;
}

/** What an inspection would say about a column. */
export type ColumnRemark =
  | { readonly kind: 'empty'; readonly name: string }
  | {
      readonly kind: 'stale';
      readonly name: string;
      readonly last: CalendarDate;
      readonly age: number;
      readonly freshDays: number;
    };

/** Columns without an entry, and those whose newest entry is too old; entries of the future do not count. */
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
