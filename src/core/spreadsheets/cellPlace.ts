import type { IssuePlace } from '../issues/issue.ts';
import { addressOf, type Sheet } from './sheet.ts';

/** Where something about a whole sheet is reported. */
export const sheetPlace = ({ file, name }: Pick<Sheet, 'file' | 'name'>): IssuePlace => ({
  source: file,
  path: name === '' ? [] : [name],
});

/** A cell as the clerk finds it: file, sheet, address. A part of a merged cell has the address of the whole. */
export const cellPlace = (sheet: Sheet, row: number, column: number): IssuePlace => ({
  ...sheetPlace(sheet),
  cell: sheet.rows[row]?.[column]?.mergedFrom ?? addressOf(row, column),
});
