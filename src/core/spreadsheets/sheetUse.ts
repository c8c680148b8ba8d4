import { warningAt, type Issue } from '../issues/issue.ts';
import type { UnreadColumn } from '../issues/tableIssues.ts';
import { sheetPlace } from './cellPlace.ts';
import { cellText } from './cellText.ts';
import { headerKey, type FoundHeader } from './findHeader.ts';
import type { TableMapping } from './mapping.ts';
import { columnName, textAt, type Sheet } from './sheet.ts';

/** What the tables of a mapping took from a sheet. */
interface Use {
  readonly cells: Sheet;
  readonly labels: Map<number, string>;
  /** Columns that a table reads, leaves out on request, or looks at for rows to skip. */
  readonly columns: Set<number>;
  /** Rows under a header, and those of them in which a table found something. */
  readonly offered: Set<number>;
  readonly read: Set<number>;
  readonly headerRow: number;
}

/** Which cells of the sheets were read, so that the others are counted and named. */
export class SheetUse {
  readonly #uses = new Map<Sheet, Use>();

  /** Notes what one table reads. Several tables may read one sheet. */
  note(
    sheet: Sheet,
    { skip = [] }: TableMapping,
    { labels, columnOf, firstRow }: FoundHeader,
    rows: {
      /** The sheet as it was read, its short rows set right. */
      readonly cells: Sheet;
      readonly offered: readonly number[];
      readonly read: readonly number[];
    },
  ): void {
    const use = this.#uses.get(sheet) ?? newUse(rows.cells, firstRow - 1);
    this.#uses.set(sheet, use);
    const asked = new Set(skip.map(({ header }) => headerKey(header)));
    for (const { column, label } of labels) {
      use.labels.set(column, label);
      if (asked.has(headerKey(label))) use.columns.add(column);
    }
    for (const column of columnOf.values()) use.columns.add(column);
    for (const row of rows.offered) use.offered.add(row);
    for (const row of rows.read) use.read.add(row);
  }

  /** Rows and columns with cells that no table read, once for each sheet. They are not passed on. */
  unread(): readonly Issue[] {
    return [...this.#uses].flatMap(([sheet, use]): readonly Issue[] => {
      const place = sheetPlace(sheet);
      const rows = [...use.offered].filter((row) => !use.read.has(row)).map((row) => row + 1);
      const columns = unreadColumns(use);
      return [
        ...(rows.length > 0
          ? [warningAt(place, 'table.rows-unread', { why: 'elsewhere', rows })]
          : []),
        ...(columns.length > 0 ? [warningAt(place, 'table.columns-unread', { columns })] : []),
      ];
    });
  }
}

const newUse = (cells: Sheet, headerRow: number): Use => ({
  cells,
  labels: new Map(),
  columns: new Set(),
  offered: new Set(),
  read: new Set(),
  headerRow,
});

const unreadColumns = (use: Use): readonly UnreadColumn[] => {
  const found = new Map<number, { cells: number; pictures: number }>();
  const merged = new Set<string>();
  for (const row of use.offered)
    for (const [column, cell] of (use.cells.rows[row] ?? []).entries()) {
      if (!cell || use.columns.has(column)) continue;
      const isPicture = cell.kind === 'picture';
      if (!isPicture && cell.kind !== 'error' && cellText(cell.text) === '') continue;
      if (cell.mergedFrom !== undefined && merged.has(cell.mergedFrom)) continue;
      if (cell.mergedFrom !== undefined) merged.add(cell.mergedFrom);
      const { cells, pictures } = found.get(column) ?? { cells: 0, pictures: 0 };
      found.set(column, { cells: cells + 1, pictures: pictures + (isPicture ? 1 : 0) });
    }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([column, counts]) => ({
      column: columnName(column),
      header: use.labels.get(column) ?? cellText(textAt(use.cells, use.headerRow, column)),
      ...counts,
    }));
};
