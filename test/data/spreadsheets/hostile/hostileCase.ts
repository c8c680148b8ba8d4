import { openStream, type Random } from '../../../../scripts/demo/random.ts';
import type { Mapping } from '../../../../src/core/spreadsheets/mapping.ts';
import type { ClerkTable } from './clerkTable.ts';
import { csvFile, workbook, type HostileFile } from './files.ts';
import {
  textCell,
  type Change,
  type HostileCell,
  type HostileLine,
  type HostileSheet,
} from './hostileSheet.ts';
import { applyLayout } from './layouts.ts';
import { typedAsGeneral, typedAsText } from './typing.ts';
import { writings, type Fate } from './writings.ts';

/** A true table, and the file that came of it. */
export interface HostileCase {
  readonly seed: number;
  readonly table: ClerkTable;
  readonly sheet: HostileSheet;
  readonly file: HostileFile;
  readonly mapping: Mapping;
}

/** How much is done to a table. */
export interface Hostility {
  /** Cells written in another way, and things done to the whole sheet. */
  readonly cells: number;
  readonly layouts: number;
}

/** A table through a hostile spreadsheet. The same seed and hostility give the same file. */
export const hostileCase = (
  table: ClerkTable,
  seed: number,
  { cells, layouts }: Hostility,
): HostileCase => {
  const dice = openStream(seed, 'hostile', cells, layouts);
  const isWorkbook = dice.chance(0.65);
  const isGeneral = dice.chance(0.6);
  const sheet = typedSheet(table, isGeneral);
  for (let at = 0; at < cells; at += 1) rewriteCell(sheet, table, isGeneral, dice);
  for (let at = 0; at < layouts; at += 1) applyLayout(sheet, table, dice, isWorkbook);
  const file = (isWorkbook ? workbook : csvFile)(sheet, dice);
  for (const { name, fate } of file.oddities)
    sheet.changes.push({ name, fate, cells: [], isWholeFile: true });
  const mapping: Mapping = { format: 'jianhe-mapping', version: 1, tables: [table.mapping] };
  return { seed, table, sheet, file, mapping };
};

/** Codes are kept as text; the rest is typed into cells of one format. */
const typedSheet = (table: ClerkTable, isGeneral: boolean): HostileSheet => {
  const lines = typedLines(table, isGeneral);
  const [row = -1, column = -1] = table.odd ?? [];
  const odd = lines[row + 1]?.cells[column];
  const changes: Change[] = odd
    ? [changeOf('a vacancy', 'asked', odd, table.rows[row]?.[column])]
    : [];
  return { lines, merges: [], hidden: [], changes };
};

const typedLines = ({ columns, rows }: ClerkTable, isGeneral: boolean): HostileLine[] => [
  { cells: columns.map(({ header }) => textCell(header)), kind: 'header' },
  ...rows.map((row) => ({
    cells: row.map((plain, at): HostileCell | undefined =>
      plain === ''
        ? undefined
        : {
            stored:
              isGeneral && columns[at]?.kind !== 'code'
                ? typedAsGeneral(plain)
                : typedAsText(plain),
          },
    ),
    kind: 'data' as const,
  })),
];

const rewriteCell = (
  sheet: HostileSheet,
  { columns, rows }: ClerkTable,
  isGeneral: boolean,
  dice: Random,
): void => {
  const row = dice.int(0, rows.length - 1);
  const column = dice.int(0, columns.length - 1);
  const plain = rows[row]?.[column] ?? '';
  const cell = sheet.lines[row + 1]?.cells[column];
  const kind = columns[column]?.kind;
  if (!cell || !kind || sheet.changes.some(({ cells }) => cells.includes(cell))) return;
  const possible = writings[kind].filter((each) => (isGeneral ? each.asGeneral : each.asText));
  if (possible.length === 0) return;
  const writing = dice.pick(possible);
  const typed = writing.write(plain, dice);
  if (typed === undefined) return;
  cell.stored = isGeneral ? typedAsGeneral(typed) : typedAsText(typed);
  const fate: Fate | undefined = isGeneral ? writing.asGeneral : writing.asText;
  sheet.changes.push(changeOf(writing.name, fate ?? 'read', cell, typed));
};

const changeOf = (name: string, fate: Fate, cell: HostileCell, typed = ''): Change => ({
  name,
  fate,
  cells: [cell],
  typed,
});
