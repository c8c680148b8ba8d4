import { regionAddress } from '../../core/site/addresses.ts';
import {
  monthOf,
  monthOfYear,
  monthsBetween,
  shiftMonth,
  type Month,
} from '../../core/calendar/calendar.ts';
import type { Well } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestWellMonth, wellTotals, type WellTotals } from '../../core/enforcement/wells.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatMonth } from '../numbers/format.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';
import { regionName } from '../regions/regionName.ts';

/** Content of the page on wells. */
export interface WellsView {
  readonly month: string;
  readonly counts: readonly CountView[];
  readonly byTown: TableView;
  readonly byMonth: TableView;
  /** Wells closed, one row per town, one column per month. */
  readonly townMonths: TableView;
}

/** Private wells as of the newest reported month; every number is cumulative. */
export const wellsView = (index: RecordIndex): WellsView => {
  const { record } = index;
  const last = newestWellMonth(record.wells) ?? monthOf(record.period.dataThrough);
  const months = monthsBetween(shiftMonth(last, -11), last);
  const words = text.action.wellPages.columns;
  const inMonth = (month: Month): readonly Well[] =>
    record.wells.filter((row) => row.month === month);
  const towns = [...new Set(record.wells.map(({ regionCode }) => regionCode))].sort();
  const townName = (code: string): Cell => ({
    kind: 'link',
    text: regionName(index, code),
    address: regionAddress(code),
  });
  const now = wellTotals(record.wells, last);
  return {
    month: formatMonth(last),
    counts: wellCounts(now),
    byTown: {
      columns: [
        { label: words.town },
        { label: words.found, align: 'number' },
        { label: words.closed, align: 'number' },
        { label: words.left, align: 'number' },
      ],
      rows: [
        ...inMonth(last).map((row) => [townName(row.regionCode), ...numbers(row)]),
        ...(now ? [[text.action.total, ...numbers(now)]] : []),
      ],
    },
    byMonth: {
      columns: [
        { label: words.month, align: 'date' },
        { label: words.found, align: 'number' },
        { label: words.closed, align: 'number' },
        { label: words.closedInMonth, align: 'number' },
        { label: words.left, align: 'number' },
      ],
      rows: [...months].reverse().map((month) => {
        const all = wellTotals(record.wells, month);
        if (!all) return [formatMonth(month), ...Array<Cell>(4).fill(notReported)];
        const before = wellTotals(record.wells, shiftMonth(month, -1));
        return [
          formatMonth(month),
          formatCount(all.found),
          formatCount(all.closed),
          before ? formatCount(all.closed - before.closed) : notReported,
          formatCount(all.left),
        ];
      }),
    },
    townMonths: {
      columns: [
        { label: words.town },
        ...months.map((month) => ({
          label: text.patrols.monthShort(monthOfYear(month)),
          align: 'number' as const,
        })),
      ],
      rows: towns.map((code) => [
        townName(code),
        ...months.map((month): Cell => {
          const row = inMonth(month).find(({ regionCode }) => regionCode === code);
          return row ? formatCount(row.closed) : notReported;
        }),
      ]),
    },
  };
};

const notReported: Cell = { kind: 'absent', reason: text.action.wellPages.notReported };

const numbers = ({ found, closed }: Pick<Well, 'found' | 'closed'>): readonly string[] => [
  formatCount(found),
  formatCount(closed),
  formatCount(found - closed),
];

/** Wells found, closed and remaining; marked as unreported if no town reported. */
export const wellCounts = (totals: WellTotals | undefined): readonly CountView[] => {
  const words = text.action.campaigns;
  const rows = [
    { label: words.wellsFound, count: totals?.found },
    { label: words.wellsClosed, count: totals?.closed, tone: 'done' },
    { label: words.wellsLeft, count: totals?.left, tone: 'open' },
  ] as const;
  return rows.map(({ count, ...row }) =>
    count === undefined
      ? { label: row.label, value: words.notReported, unit: '' }
      : { ...row, value: formatCount(count), unit: text.action.wells },
  );
};
