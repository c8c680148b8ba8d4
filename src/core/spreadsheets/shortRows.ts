import { groupBy } from '../lists/groupBy.ts';
import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import { cellPlace, sheetPlace } from './cellPlace.ts';
import { cellText } from './cellText.ts';
import { fitsChiefCell, placesLike } from './chiefCells.ts';
import { holdsData } from './dataRows.ts';
import { isSerialHeader } from './findHeader.ts';
import { addressOf, type Cell, type Sheet } from './sheet.ts';

/** A column of a list, as far as its cells tell where they belong. */
export interface ShortColumn {
  readonly column: number;
  readonly header: string;
  /** Undefined for a column that is not read. */
  readonly means: string | undefined;
  /** Whether a blank repeats the cell above, so that saving merged cells may have dropped it. */
  readonly mayLack: boolean;
  readonly panel: number;
}

/** A sheet whose short rows were set right. */
export interface SetRight {
  readonly sheet: Sheet;
  /** How many cells were dropped, by column. */
  readonly dropped: ReadonlyMap<number, number>;
  readonly issues: readonly Issue[];
}

/**
 * Sets rows right that lost their merged cells when they were saved, so that all behind stands too far
 * left: `2,方里村` under 序号, 镇, 村. Only cells that repeat the one above may be missing, and only one
 * way to place the rest may fit its columns: serial numbers, telephones, names of places and people.
 * A row that fits in no way or in several is asked about and not read.
 */
export const setShortRowsRight = (
  sheet: Sheet,
  first: number,
  columns: readonly ShortColumn[],
): SetRight => {
  const width = Math.max(0, ...columns.map(({ column }) => column)) + 1;
  // Only the rows of a CSV file, whose sheet has no name, lose cells.
  if (sheet.name !== '' || !columns.some(({ mayLack }) => mayLack))
    return { sheet, dropped: new Map(), issues: [] };
  const dropped = new Map<number, number>();
  const moved: number[] = [];
  const issues: Issue[] = [];
  const rows = sheet.rows.map((row, at) => {
    const last = row.findLastIndex((cell) => cell !== undefined);
    if (at < first || row.length >= width || last < 1 || !holdsData(sheet, at)) return row;
    const ways = waysToFit(row, width, columns);
    const [way] = ways;
    if (!way || ways.length > 1) {
      issues.push(
        errorAt(cellPlace(sheet, at, 0), 'table.row-short', { cells: width - row.length }),
      );
      return [];
    }
    if (way.length === 0) return row;
    moved.push(at + 1);
    for (const column of way) dropped.set(column, (dropped.get(column) ?? 0) + 1);
    return placed(row, way, at);
  });
  if (moved.length > 0)
    issues.push(warningAt(sheetPlace(sheet), 'table.rows-moved', { rows: moved }));
  return { sheet: { ...sheet, rows }, dropped, issues };
};

type CsvRow = Sheet['rows'][number];

/** The sets of missing columns with which every cell fits the column it comes to stand in. */
const waysToFit = (
  row: CsvRow,
  width: number,
  columns: readonly ShortColumn[],
): readonly (readonly number[])[] => {
  const most = width - row.length;
  const candidates = columns.filter(({ mayLack }) => mayLack).map(({ column }) => column);
  const sets = candidates.reduce<readonly (readonly number[])[]>(
    (all, column) => [
      ...all,
      ...all.filter(({ length }) => length < most).map((set) => [...set, column]),
    ],
    [[]],
  );
  // A set behind the end of the row leaves it as it is.
  const different = new Map(
    sets.map((set) => [shapeOf(placed(row, set, 0)), set] as const).reverse(),
  );
  return [...different.values()].filter((set) => fitsAll(placed(row, set, 0), columns));
};

const shapeOf = (row: CsvRow): string => {
  const filled = row.flatMap((cell, column) => (cell ? [column] : []));
  return filled.join(' ');
};

/** The row with a blank in each of the missing columns. */
const placed = (row: CsvRow, missing: readonly number[], at: number): CsvRow => {
  const cells: (Cell | undefined)[] = [];
  for (const [from, cell] of row.entries()) {
    while (missing.includes(cells.length)) cells.push(undefined);
    const isMoved = cell !== undefined && cells.length !== from;
    cells.push(isMoved ? { ...cell, movedFrom: addressOf(at, from) } : cell);
  }
  return cells;
};

const fitsAll = (row: CsvRow, columns: readonly ShortColumn[]): boolean => {
  const textOf = ({ column }: ShortColumn): string => cellText(row[column]?.text ?? '');
  const panels = groupBy(columns, ({ panel }) => panel);
  return (
    columns.every((each) => fitsColumn(each, textOf(each))) &&
    // A panel that says anything says whom or what it is about.
    [...panels.values()].every((own) => {
      const keys = own.filter(
        ({ means, mayLack }) => !mayLack && /^(?:name|village)$/.test(means ?? ''),
      );
      return (
        own.every((each) => textOf(each) === '') ||
        keys.length === 0 ||
        keys.some((each) => textOf(each) !== '')
      );
    })
  );
};

const fitsColumn = ({ header, means }: ShortColumn, text: string): boolean => {
  if (text === '') return true;
  if (isSerialHeader(header)) return /^\d+$/.test(text);
  if (means === undefined) return true;
  const likes = placesLike(text);
  const isPlace = /^(?:river|town|village)$/.test(means);
  return (
    fitsChiefCell(means, text, undefined) &&
    (likes.length === 0 || (isPlace && likes.includes(means)))
  );
};
