import type { IssuePlace } from '../issues/issue.ts';
import { addressOf, type Sheet } from './sheet.ts';

/** Place for issues about a whole sheet. */
export const sheetPlace = ({ file, name }: Pick<Sheet, 'file' | 'name'>): IssuePlace => ({
  source: file,
  path: name === '' ? [] : [name],
});

/**
 * Place of a cell for the clerk: file, sheet, address. Part of a merged cell has the address of the
 * whole.
 */
export const cellPlace = (sheet: Sheet, row: number, column: number): IssuePlace => {
  const cell = sheet.rows[row]?.[column];
  return {
    ...sheetPlace(sheet),
    cell: cell?.mergedFrom ?? cell?.movedFrom ?? addressOf(row, column),
  };
};
