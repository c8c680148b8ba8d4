import { yearOf } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { PublicReport } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatMonth } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';

/** Content of the page on public reports. */
export interface PublicReportsView {
  readonly year: number;
  readonly counts: readonly CountView[];
  readonly byChannel: TableView;
  readonly byMonth: TableView;
}

/** Public reports of this year by channel, and of two years by month. */
export const publicReportsView = ({ record }: RecordIndex): PublicReportsView => {
  const year = yearOf(record.period.dataThrough);
  const thisYear = record.publicReports.filter(({ month }) => yearOf(month) === year);
  const words = text.action.reports.columns;
  const unit = text.action.caseUnit;
  const sums = totals(thisYear);
  return {
    year,
    counts: [
      { label: words.received, value: formatCount(sums.received), unit },
      { label: words.answered, value: formatCount(sums.answered), unit, tone: 'done' },
      { label: words.inTime, value: formatCount(sums.answeredInTime), unit },
    ],
    byChannel: table(
      words.channel,
      [...groupBy(thisYear, ({ channel }) => channel)].map(([channel, rows]) => [channel, rows]),
    ),
    byMonth: table(
      words.month,
      [
        ...groupBy(
          newestFirst(record.publicReports, ({ month }) => month),
          ({ month }) => month,
        ),
      ].map(([month, rows]) => [formatMonth(month), rows]),
    ),
  };
};

const table = (
  label: string,
  groups: readonly (readonly [string, readonly PublicReport[]])[],
): TableView => {
  const words = text.action.reports.columns;
  return {
    columns: [
      { label },
      { label: words.received, align: 'number' },
      { label: words.answered, align: 'number' },
      { label: words.inTime, align: 'number' },
    ],
    rows: groups.map(([name, rows]) => {
      const { received, answered, answeredInTime } = totals(rows);
      return [name, formatCount(received), formatCount(answered), formatCount(answeredInTime)];
    }),
  };
};

const totals = (rows: readonly PublicReport[]) => ({
  received: rows.reduce((sum, row) => sum + row.received, 0),
  answered: rows.reduce((sum, row) => sum + row.answered, 0),
  answeredInTime: rows.reduce((sum, row) => sum + row.answeredInTime, 0),
});
