import { compareKey } from '../text/cleanText.ts';
import { findMeant } from '../dataset/findMeant.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import { cellPlace, sheetPlace } from './cellPlace.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import { addressOf, findColumn, textAt, type Sheet } from './sheet.ts';

/** The header of a column. */
export interface HeaderLabel {
  readonly column: number;
  /** Lines of the header, joined by `/`; a repeated header gets `#2`. */
  readonly label: string;
}

/** Where a table starts, and which column is which. */
export interface FoundHeader {
  /** First row of the data. */
  readonly firstRow: number;
  readonly labels: readonly HeaderLabel[];
  /** By the header in the mapping. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Most lines of titles, units and dates above a header. */
const HIGHEST_HEADER_ROW = 40;

/**
 * Finds the header of a table: the first lines that contain every column of the mapping, or most of
 * them.
 */
export const findHeader = (sheet: Sheet, table: TableMapping): FoundHeader => {
  const wanted = allColumns(table);
  const needed = wanted.filter(({ optional }) => optional !== true);
  let best: { start: number; labels: readonly HeaderLabel[]; found: number } | undefined;
  const last = Math.min(sheet.rows.length - table.headerRows, HIGHEST_HEADER_ROW);
  for (let start = 0; start <= last; start += 1) {
    const labels = headerLabels(sheet, start, table.headerRows, table.within);
    const keys = new Set(labels.map(({ label }) => headerKey(label)));
    const found = needed.filter(({ header }) => keys.has(headerKey(header))).length;
    if (!best || found > best.found) best = { start, labels, found };
    if (found === needed.length) break;
  }
  const labels = best?.labels ?? [];
  const firstRow = (best?.start ?? 0) + table.headerRows;
  const byKey = new Map(labels.map(({ label, column }) => [headerKey(label), column]));
  const columnOf = new Map<string, number>();
  for (const { header } of wanted) {
    const column = byKey.get(headerKey(header));
    if (column !== undefined) columnOf.set(header, column);
  }
  const missing = [...new Set(needed.map(({ header }) => header))].filter(
    (header) => !columnOf.has(header),
  );
  return {
    firstRow,
    labels,
    columnOf,
    issues: missing.map((header) => missingHeader(sheet, header, labels)),
  };
};

/** Every column named in a mapping. */
export const allColumns = ({ columns, repeat = [] }: TableMapping): readonly ColumnMapping[] => [
  ...columns,
  ...repeat.flatMap((group) => group.columns),
];

/** The labels of the columns whose header starts in a row. */
export const headerLabels = (
  sheet: Sheet,
  start: number,
  rows: number,
  within?: string,
): readonly HeaderLabel[] => {
  const [from = 0, to = Infinity] = columnRange(within);
  const width = Math.max(0, ...sheet.rows.slice(start, start + rows).map((row) => row.length));
  const times = new Map<string, number>();
  const labels: HeaderLabel[] = [];
  for (let column = from; column <= Math.min(to, width - 1); column += 1) {
    const lines = Array.from({ length: rows }, (_, line) =>
      oneLine(textAt(sheet, start + line, column)),
    );
    const label = lines.filter((line, at) => line !== '' && line !== lines[at - 1]).join('/');
    if (label === '') continue;
    const key = headerKey(label);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    labels.push({ column, label: time === 1 ? label : `${label}#${time}` });
  }
  return labels;
};

/** Headers are compared without regard to width, spaces and line breaks. */
export const headerKey = (header: string): string => compareKey(header.replace(/\s/g, ''));

/** Whether a column holds the running numbers of the rows. */
export const isSerialHeader = (header: string): boolean =>
  /^(?:序号|编号|no\.?)(?:#\d+)?$/i.test(headerKey(header));

/** Zero-based first and last column of `A:G`. */
export const columnRange = (within: string | undefined): readonly (number | undefined)[] =>
  (within ?? '').split(':').map((letters) => findColumn(letters));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const missingHeader = (sheet: Sheet, header: string, labels: readonly HeaderLabel[]): Issue => {
  const names = labels.map(({ label }) => label);
  const meant =
    findMeant(header, names) ??
    names.find(
      (name) =>
        headerKey(name).includes(headerKey(header)) || headerKey(header).includes(headerKey(name)),
    );
  const at = labels.find(({ label }) => label === meant);
  return errorAt(at ? cellPlace(sheet, 0, at.column) : sheetPlace(sheet), 'table.header', {
    header,
    ...(at && { meant: `${at.label}（${addressOf(0, at.column).replace(/\d+$/, '')} 列）` }),
  });
};
