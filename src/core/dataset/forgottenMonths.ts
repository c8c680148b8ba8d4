import { lastDayOf, monthOf, shiftMonth, type Month } from '../calendar/calendar.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';

/** Tables with a row for each month. Patrols depend on the local rule and are judged by it. */
const monthlyTables = ['cleanups', 'waterMonths', 'wells', 'publicReports'] as const;

/** Months that a table may rest before its next rows are no longer expected. */
const RESTING_MONTHS = 3;

/**
 * One question for each monthly table that stops before the newest month that is over: its rows may
 * have been forgotten. The public reads that they were not handed in.
 *
 * @param record what would be published
 */
export const forgottenMonthIssues = (
  record: OfficeExport,
  placeOf: (path: readonly (string | number)[]) => IssuePlace,
): readonly Issue[] => {
  const { dataThrough, patrolsNotReported = [] } = record.period;
  const reached = monthOf(dataThrough);
  const month = lastDayOf(reached) <= dataThrough ? reached : shiftMonth(reached, -1);
  const rested = (months: readonly Month[]): boolean => {
    const newest = [...months].sort().at(-1);
    return newest !== undefined && newest < month && newest >= shiftMonth(month, -RESTING_MONTHS);
  };
  const forgotten = [
    ...(patrolsNotReported.includes(month) ? (['patrols'] as const) : []),
    ...monthlyTables.filter((table) =>
      rested((record[table] ?? []).map((row: { readonly month: Month }) => row.month)),
    ),
  ];
  return forgotten.map((table) => warningAt(placeOf([table]), 'month.forgotten', { table, month }));
};
