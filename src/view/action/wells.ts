import { regionAddress } from '../../core/addresses.ts';
import {
  monthOf,
  monthOfYear,
  monthsBetween,
  shiftMonth,
  type Month,
} from '../../core/calendar.ts';
import type { Well } from '../../core/record.ts';
import { getRow, type RecordIndex } from '../../core/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatMonth } from '../format.ts';
import type { TableView } from '../tables.ts';
import type { Cell } from '../tableShapes.ts';
import type { CountView } from './counts.ts';

/** What the page of wells says. */
export interface WellsView {
  readonly month: string;
  readonly counts: readonly CountView[];
  readonly byTown: TableView;
  readonly byMonth: TableView;
  /** Wells closed, a row a town, a column a month. */
  readonly townMonths: TableView;
}

/** Private wells as of the newest month reported; every number is cumulative. */
export const wellsView = ({ record, regionByCode }: RecordIndex): WellsView => {
  const last =
    record.wells
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? monthOf(record.period.dataThrough);
  const months = monthsBetween(shiftMonth(last, -11), last);
  const words = text.action.wellPages.columns;
  const inMonth = (month: Month): readonly Well[] =>
    record.wells.filter((row) => row.month === month);
  const towns = [...new Set(record.wells.map(({ regionCode }) => regionCode))].sort();
  const townName = (code: string): Cell => ({
    kind: 'link',
    text: getRow(regionByCode, code).name,
    address: regionAddress(code),
  });
  const now = totals(inMonth(last));
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
        [text.action.total, ...numbers(now)],
      ],
    },
    byMonth: {
      columns: [
        { label: words.month },
        { label: words.found, align: 'number' },
        { label: words.closed, align: 'number' },
        { label: words.closedInMonth, align: 'number' },
        { label: words.left, align: 'number' },
      ],
      rows: [...months].reverse().map((month) => {
        const rows = inMonth(month);
        if (rows.length === 0) return [formatMonth(month), ...Array<Cell>(4).fill(notReported)];
        const { found, closed } = totals(rows);
        const before = inMonth(shiftMonth(month, -1));
        return [
          formatMonth(month),
          formatCount(found),
          formatCount(closed),
          before.length === 0 ? notReported : formatCount(closed - totals(before).closed),
          formatCount(found - closed),
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

type Pair = Pick<Well, 'found' | 'closed'>;

const totals = (rows: readonly Well[]): Pair => ({
  found: rows.reduce((sum, { found }) => sum + found, 0),
  closed: rows.reduce((sum, { closed }) => sum + closed, 0),
});

const numbers = ({ found, closed }: Pair): readonly string[] => [
  formatCount(found),
  formatCount(closed),
  formatCount(found - closed),
];

const wellCounts = ({ found, closed }: Pair): readonly CountView[] => {
  const words = text.action.campaigns;
  const unit = text.action.wells;
  return [
    { label: words.wellsFound, value: formatCount(found), unit },
    { label: words.wellsClosed, value: formatCount(closed), unit, tone: 'done' },
    { label: words.wellsLeft, value: formatCount(found - closed), unit, tone: 'open' },
  ];
};
