import { isPictureFormula } from '../../core/spreadsheets/pictureCell.ts';
import { addressOf, findColumn, type Cell, type Sheet } from '../../core/spreadsheets/sheet.ts';
import { cellOfNumber } from './cellOfNumber.ts';
import { isTrue, unescaped, type WorkbookParts } from './workbookParts.ts';
import { walkXml } from './walkXml.ts';
import { WorkbookError } from './workbookError.ts';

/** Last row read from a sheet, and most cells per sheet. */
const LAST_ROW = 200_000;
const MOST_CELLS = 5_000_000;
const MOST_MERGED = 500_000;

/** A cell while its XML is read. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  /** Whether the cell has a rich value, such as a picture placed in it. */
  readonly isRich: boolean;
  value?: string;
  inline?: string;
  /** Text of its formula; empty for a cell that shares the formula of another. */
  formula?: string;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const readSheet = (
  head: Pick<Sheet, 'file' | 'name' | 'isHidden'>,
  part: string,
  content: Uint8Array,
  parts: WorkbookParts,
): Sheet => {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const areas: Area[] = [];
  let cells = 0;
  let row = -1;
  let column = -1;
  let open: OpenCell | undefined;
  let reading: 'value' | 'inline' | 'formula' | undefined;
  let isRuby = false;

  const put = (cell: Cell): void => {
    if (row > LAST_ROW || column > 16_383) throw new WorkbookError('too-many-cells', part);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    cells += Math.max(1, column + 1 - line.length);
    if (cells > MOST_CELLS) throw new WorkbookError('too-many-cells', part);
    while (line.length < column) line.push(undefined);
    // Of two cells in one place nobody knows which is meant.
    if (line[column]) throw new WorkbookError('damaged', `${part} ${addressOf(row, column)}`);
    line[column] = cell;
  };

  walkXml(part, content, {
    open: (name, attributes) => {
      switch (name) {
        case 'col':
          if (isTrue(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0)
            hideColumns(attributes, hiddenColumns);
          break;
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          column = -1;
          if (!Number.isSafeInteger(row) || row < 0) throw new WorkbookError('damaged', part);
          if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0)
            if (row <= LAST_ROW) hiddenRows.add(row);
          break;
        case 'c': {
          const at = placeOf(attributes['r']);
          column = at?.left ?? column + 1;
          if (at) row = at.top;
          open = {
            type: attributes['t'] ?? 'n',
            style: Number(attributes['s'] ?? 0),
            isRich: attributes['vm'] !== undefined,
          };
          break;
        }
        case 'f':
          if (!open) break;
          open.formula = '';
          reading = 'formula';
          break;
        case 'v':
          if (open) open.value ??= '';
          reading = 'value';
          break;
        case 'rPh':
          isRuby = true;
          break;
        case 't':
          if (open && !isRuby) reading = 'inline';
          break;
        case 'mergeCell': {
          const area = areaOf(attributes['ref']);
          if (area) areas.push(area);
          break;
        }
      }
    },
    text: (text) => {
      if (!open || !reading) return;
      if (reading === 'value') open.value = (open.value ?? '') + text;
      else if (reading === 'formula') open.formula = (open.formula ?? '') + text;
      else open.inline = (open.inline ?? '') + text;
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') reading = undefined;
      if (name === 'rPh') isRuby = false;
      if (name !== 'c' || !open) return;
      const cell = cellOf(open, parts, part);
      if (cell) put(open.formula === undefined ? cell : { ...cell, isFormula: true });
      open = undefined;
    },
  });
  merge(rows, areas, part);
  return { ...head, rows, hiddenRows, hiddenColumns };
};

const cellOf = (
  { type, style, isRich, value, inline, formula }: OpenCell,
  { strings, shapes, is1904 }: WorkbookParts,
  part: string,
): Cell | undefined => {
  const isPicture = isPictureFormula(formula ?? '') || (isRich && type === 'e');
  if (isPicture) return { text: '', kind: 'picture' };
  if (type === 'inlineStr') return textCell(unescaped(inline ?? ''));
  // A formula may have the empty text as its result; without any it was never computed.
  if (value === '' && type === 'str') return undefined;
  if (value === undefined || value === '')
    return formula === undefined ? undefined : { text: '', kind: 'error' };
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw new WorkbookError('damaged', part);
      return textCell(text);
    }
    case 'str':
      return textCell(unescaped(value));
    case 'b':
      return { text: isTrue(value) ? '是' : '否', kind: 'boolean' };
    case 'e':
      return { text: value, kind: 'error' };
    case 'd':
      return { text: value.slice(0, 10), kind: 'date' };
    default:
      return cellOfNumber(value, shapes[style] ?? 'number', is1904);
  }
};

const textCell = (text: string): Cell | undefined => {
  if (isPictureFormula(text)) return { text: '', kind: 'picture' };
  return text === '' ? undefined : { text, kind: 'text' };
};

/** Every part of a merged cell gets the content of its first cell, whatever it holds itself. */
const merge = (rows: (Cell | undefined)[][], areas: readonly Area[], part: string): void => {
  let merged = 0;
  for (const { top, left, bottom, right } of areas) {
    const cell = rows[top]?.[left];
    const mergedFrom = addressOf(top, left);
    merged += (Math.min(bottom, rows.length - 1) - top + 1) * (right - left + 1);
    if (merged > MOST_MERGED) throw new WorkbookError('too-many-cells', part);
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const line = rows[row];
      if (!line) continue;
      while (line.length < left) line.push(undefined);
      for (let column = left; column <= right; column += 1)
        line[column] = cell && { ...cell, mergedFrom };
    }
  }
};

const hideColumns = (attributes: Readonly<Record<string, string>>, hidden: Set<number>): void => {
  const last = Math.min(Number(attributes['max']), 16_384);
  for (let column = Number(attributes['min']); column <= last; column += 1) hidden.add(column - 1);
};

const placeOf = (reference: string | undefined): { top: number; left: number } | undefined => {
  const [, letters = '', number = ''] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(reference ?? '') ?? [];
  const left = findColumn(letters);
  return left === undefined ? undefined : { top: Number(number) - 1, left };
};

const areaOf = (reference: string | undefined): Area | undefined => {
  const [first, last] = (reference ?? '').split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return from && to && to.top >= from.top && to.left >= from.left
    ? { ...from, bottom: to.top, right: to.left }
    : undefined;
};
