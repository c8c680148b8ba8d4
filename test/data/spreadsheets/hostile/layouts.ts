import type { Random } from '../../../../scripts/demo/random.ts';
import type { ClerkTable } from './clerkTable.ts';
import {
  textCell,
  type Change,
  type HostileCell,
  type HostileLine,
  type HostileSheet,
} from './hostileSheet.ts';
import type { Fate } from './writings.ts';

/** Something that people do to a whole sheet. */
export interface Layout {
  readonly name: string;
  readonly fate: Fate;
  /** The cells it touches; undefined where it cannot be done. */
  readonly apply: (
    sheet: HostileSheet,
    table: ClerkTable,
    dice: Random,
  ) => readonly HostileCell[] | undefined;
  /** CSV has no merged cells, no hidden lines and no formulas. */
  readonly isForWorkbooks?: true;
}

const widthOf = ({ lines }: HostileSheet): number =>
  Math.max(...lines.map(({ cells }) => cells.length));

const header = ({ lines }: HostileSheet): HostileLine | undefined =>
  lines.find(({ kind }) => kind === 'header');

const dataLines = ({ lines }: HostileSheet): readonly HostileLine[] =>
  lines.filter(({ kind }) => kind === 'data');

const line = (...texts: readonly string[]): HostileLine => ({
  cells: texts.map((text) => (text === '' ? undefined : textCell(text))),
  kind: 'other',
});

/** Puts a line at a place, counted from 0. */
const insert = (sheet: HostileSheet, at: number, added: HostileLine): void => {
  sheet.lines = sheet.lines.toSpliced(at, 0, added);
};

const behindHeader = (sheet: HostileSheet, dice: Random): number =>
  dice.int(sheet.lines.findIndex(({ kind }) => kind === 'header') + 2, sheet.lines.length);

const across = (sheet: HostileSheet, added: HostileLine): void => {
  const [from] = added.cells;
  const to = textCell('');
  added.cells[Math.max(1, widthOf(sheet) - 1)] = to;
  if (from) sheet.merges.push({ from, to });
};

const permuted: Layout['apply'] = (sheet, _, dice) => {
  const order = dice.shuffled(Array.from({ length: widthOf(sheet) }, (__, at) => at));
  sheet.lines = sheet.lines.map((each) =>
    each.kind === 'other' ? each : { ...each, cells: order.map((at) => each.cells[at]) },
  );
  return [];
};

const unknownColumn: Layout['apply'] = (sheet, _, dice) => {
  const at = dice.int(0, widthOf(sheet));
  const kind = dice.pick(['序号', '备注', '填报时间', '照片', '是否核实']);
  dataLines(sheet).forEach(({ cells }, number) => {
    const cell: HostileCell = {
      stored:
        kind === '序号'
          ? { kind: 'number', value: number + 1, format: 'General' }
          : kind === '照片'
            ? {
                kind: 'formula',
                formula: '_xlfn.DISPIMG("ID_61A4",1)',
                result: '=DISPIMG("ID_61A4",1)',
              }
            : { kind: 'text', text: kind === '备注' ? '已核' : '2026-10-30' },
    };
    cells.splice(at, 0, dice.chance(0.8) ? cell : undefined);
  });
  for (const each of sheet.lines)
    if (each.kind === 'header' || each.kind === 'again') each.cells.splice(at, 0, textCell(kind));
  return [];
};

const title: Layout['apply'] = (sheet, { name }, dice) => {
  if (dice.chance(0.4))
    insert(sheet, 0, line(dice.pick(['填报单位：试验区河长办', '2026年10月', '单位：见表头'])));
  if (dice.chance(0.3)) insert(sheet, 0, line(''));
  const top = line(`试验区2026年10月${name}`);
  across(sheet, top);
  insert(sheet, 0, top);
  return [];
};

const total: Layout['apply'] = (sheet, table, dice) => {
  const labels = header(sheet)?.cells.map((cell) =>
    cell?.stored.kind === 'text' ? cell.stored.text : '',
  );
  const sums = (labels ?? []).map((label) => {
    const at = table.columns.findIndex((column) => column.header === label);
    if (table.columns[at]?.kind !== 'amount') return '';
    const sum = table.rows.reduce((so, row) => so + Number(row[at] ?? 0), 0);
    return String(Number(sum.toFixed(3)));
  });
  const first = sums.findIndex((text) => text === '');
  if (first < 0) return undefined;
  sums[first] = dice.pick(['合计', '合 计', '总计', '合计：']);
  sheet.lines.push(line(...sums));
  return [];
};

const note: Layout['apply'] = (sheet, _, dice) => {
  const added = line(
    dice.pick([
      '注：以上数据截至10月底。',
      '说明：本表由各镇填报',
      '备注：空格为未涉及。',
      '※ 数据未经审计',
    ]),
  );
  if (dice.chance(0.5)) across(sheet, added);
  sheet.lines.push(added);
  return [];
};

const signature: Layout['apply'] = (sheet, _, dice) => {
  sheet.lines.push(
    dice.chance(0.5)
      ? line('填表人：钱多', '审核人：孙少')
      : line('单位负责人：', '', '填表日期：2026.11.2'),
  );
  return [];
};

const blankLine: Layout['apply'] = (sheet, _, dice) => {
  insert(sheet, behindHeader(sheet, dice), line(...(dice.chance(0.5) ? [] : [' ', '', ' '])));
  return [];
};

const repeatedHeader: Layout['apply'] = (sheet, _, dice) => {
  const cells = header(sheet)?.cells.map((cell) => cell && { ...cell });
  // Nobody can type into the middle of merged cells.
  if (!cells || dataLines(sheet).length < 2 || sheet.merges.length > 0) return undefined;
  insert(sheet, behindHeader(sheet, dice), { cells, kind: 'again' });
  return [];
};

/** Runs of equal cells in a column that people merge: the cell that stays, and those below. */
const runsOf = (sheet: HostileSheet, table: ClerkTable, dice: Random) => {
  if (table.grouped.length === 0) return [];
  const label = table.columns[dice.pick(table.grouped)]?.header;
  const column = header(sheet)?.cells.findIndex(
    (cell) => cell?.stored.kind === 'text' && cell.stored.text === label,
  );
  const runs: HostileCell[][] = [];
  let last: HostileCell | undefined;
  for (const { cells, kind } of sheet.lines) {
    const cell = kind === 'data' ? cells[column ?? -1] : undefined;
    if (cell && last && JSON.stringify(cell.stored) === JSON.stringify(last.stored))
      runs.at(-1)?.push(cell);
    else if (cell) runs.push([cell]);
    last = cell;
  }
  return runs.filter(({ length }) => length > 1).map((cells) => ({ cells, label: label ?? '' }));
};

const merged: Layout['apply'] = (sheet, table, dice) => {
  const runs = runsOf(sheet, table, dice);
  if (runs.length === 0) return undefined;
  for (const { cells } of runs) {
    const [from, ...below] = cells;
    const to = below.at(-1);
    if (from && to) sheet.merges.push({ from, to });
    for (const cell of below) cell.stored = { kind: 'text', text: '' };
  }
  return [];
};

const ditto: Layout['apply'] = (sheet, table, dice) => {
  const runs = runsOf(sheet, table, dice);
  if (runs.length === 0) return undefined;
  const mark = dice.pick(['〃', '同上', '″', '"', '〞', '……', '…', '々', '-〃-']);
  const below = runs.flatMap(({ cells }) => cells.slice(1));
  for (const cell of below) cell.stored = { kind: 'text', text: mark };
  return below;
};

/** The cells below are left blank, and the mapping does not say what that means. */
const leftBlank: Layout['apply'] = (sheet, table, dice) => {
  const below = runsOf(sheet, table, dice).flatMap(({ cells }) => cells.slice(1));
  for (const cell of below) cell.stored = { kind: 'text', text: '' };
  return below.length === 0 ? undefined : below;
};

const hiddenLine: Layout['apply'] = (sheet, _, dice) => {
  const lines = dataLines(sheet);
  if (lines.length === 0) return undefined;
  const hidden = dice.pick(lines);
  hidden.isHidden = true;
  return hidden.cells.flatMap((cell) => cell ?? []);
};

const hiddenColumn: Layout['apply'] = (sheet, _, dice) => {
  const cells = header(sheet)?.cells.flatMap((cell) => cell ?? []) ?? [];
  const hidden = dice.pick(cells);
  sheet.hidden.push(hidden);
  return [hidden];
};

const otherHeader: Layout['apply'] = (sheet, _, dice) => {
  const cells = header(sheet)?.cells.flatMap((cell) => cell ?? []) ?? [];
  for (const cell of cells) {
    if (cell.stored.kind !== 'text' || !dice.chance(0.5)) continue;
    const { text } = cell.stored;
    const middle = Math.floor(text.length / 2);
    const written = dice.pick([
      text.replace('（', '(').replace('）', ')'),
      `${text.slice(0, middle)}\n${text.slice(middle)}`,
      Array.from(text).join(' '),
      ` ${text}\u3000`,
    ]);
    cell.stored = { kind: 'text', text: written };
  }
  return [];
};

const emptyEdges: Layout['apply'] = (sheet, _, dice) => {
  for (const each of sheet.lines)
    if (dice.chance(0.5)) each.cells.push(textCell(' '), textCell(''));
  sheet.lines.push(line('', ''), line(' '));
  return [];
};

/** A picture, a fault of a formula or an empty formula stands where a value was. */
const damagedCell: Layout['apply'] = (sheet, _, dice) => {
  const cell = dice.pick(
    dataLines(sheet).flatMap(({ cells }) => cells.flatMap((each) => each ?? [])),
  );
  const result = dice.pick(['=DISPIMG("ID_61A4",1)', '#N/A', '#REF!', '#VALUE!']);
  cell.stored = { kind: 'formula', formula: 'VLOOKUP(A1,B:C,2)', result };
  return [cell];
};

/** A formula was saved without its result. In CSV that is a blank cell, which says nothing. */
const unsavedFormula: Layout['apply'] = (sheet, _, dice) => {
  const cell = dice.pick(
    dataLines(sheet).flatMap(({ cells }) => cells.flatMap((each) => each ?? [])),
  );
  cell.stored = { kind: 'formula', formula: 'VLOOKUP(A1,B:C,2)', result: '' };
  return [cell];
};

/** The cell is the saved result of a formula, such as a lookup. */
const lookedUp: Layout['apply'] = (sheet, _, dice) => {
  const cell = dice.pick(
    dataLines(sheet).flatMap(({ cells }) => cells.flatMap((each) => each ?? [])),
  );
  if (cell.stored.kind !== 'text' || cell.stored.text === '') return undefined;
  cell.stored = { kind: 'formula', formula: 'VLOOKUP(A1,B:C,2)', result: cell.stored.text };
  return [cell];
};

/** What people do to a sheet as a whole. */
export const layouts: readonly Layout[] = [
  { name: 'columns in another order', fate: 'read', apply: permuted },
  { name: 'a column of no meaning', fate: 'read', apply: unknownColumn },
  { name: 'a title above', fate: 'read', apply: title },
  { name: 'a total below', fate: 'read', apply: total },
  { name: 'a note below', fate: 'read', apply: note },
  { name: 'signatures below', fate: 'read', apply: signature },
  { name: 'a blank line', fate: 'read', apply: blankLine },
  { name: 'the header again', fate: 'read', apply: repeatedHeader },
  { name: 'merged cells', fate: 'read', apply: merged, isForWorkbooks: true },
  { name: 'spaces in the header', fate: 'read', apply: otherHeader },
  { name: 'blank edges', fate: 'read', apply: emptyEdges },
  { name: 'ditto marks', fate: 'asked', apply: ditto },
  { name: 'blank cells below', fate: 'asked', apply: leftBlank },
  { name: 'a hidden line', fate: 'asked', apply: hiddenLine, isForWorkbooks: true },
  { name: 'a hidden column', fate: 'asked', apply: hiddenColumn, isForWorkbooks: true },
  { name: 'a damaged cell', fate: 'asked', apply: damagedCell },
  { name: 'a formula without result', fate: 'asked', apply: unsavedFormula, isForWorkbooks: true },
  { name: 'a looked-up cell', fate: 'asked', apply: lookedUp, isForWorkbooks: true },
];

/** Does one of them, and notes it. */
export const applyLayout = (
  sheet: HostileSheet,
  table: ClerkTable,
  dice: Random,
  isWorkbook: boolean,
): void => {
  const layout = dice.pick(layouts.filter(({ isForWorkbooks }) => isWorkbook || !isForWorkbooks));
  const cells = layout.apply(sheet, table, dice);
  if (!cells) return;
  const change: Change = { name: layout.name, fate: layout.fate, cells };
  sheet.changes.push(change);
};
