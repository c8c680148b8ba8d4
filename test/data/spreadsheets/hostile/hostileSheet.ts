import type { Stored } from './typing.ts';
import type { Fate } from './writings.ts';

/** A cell on its way through the office; two cells are the same if they are the same object. */
export interface HostileCell {
  stored: Stored;
}

/** A line of a sheet. */
export interface HostileLine {
  readonly cells: (HostileCell | undefined)[];
  /** `again` is the header once more. */
  readonly kind: 'header' | 'again' | 'data' | 'other';
  isHidden?: true;
}

/** Something that was done to a table. */
export interface Change {
  readonly name: string;
  /** Whether the table must still be read, or may be asked about where it was changed. */
  readonly fate: Fate;
  /** Cells it touched; none if it touched the whole file. */
  readonly cells: readonly HostileCell[];
  readonly isWholeFile?: true;
  readonly typed?: string;
}

/** A sheet with merged cells and hidden columns, named by their cells. */
export interface HostileSheet {
  lines: HostileLine[];
  readonly merges: { readonly from: HostileCell; readonly to: HostileCell }[];
  /** Header cells of hidden columns. */
  readonly hidden: HostileCell[];
  readonly changes: Change[];
}

export const textCell = (text: string): HostileCell => ({ stored: { kind: 'text', text } });

/** Row and column of a cell, both from 0. */
export const findCell = (
  { lines }: HostileSheet,
  cell: HostileCell,
): { readonly row: number; readonly column: number } | undefined => {
  for (const [row, { cells }] of lines.entries()) {
    const column = cells.indexOf(cell);
    if (column >= 0) return { row, column };
  }
  return undefined;
};
