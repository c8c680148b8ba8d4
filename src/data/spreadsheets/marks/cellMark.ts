/** A cell to be marked in a copy of a workbook. */
export interface CellMark {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Address, such as `D7`. */
  readonly cell: string;
  /** Text of the note. */
  readonly text: string;
  /** Whether the cell is coloured; a note about the whole sheet colours nothing. */
  readonly color?: MarkColor;
}

export type MarkColor = 'error' | 'warning';

/** Fills of a spreadsheet's own “bad” and “neutral” cells, ARGB. */
export const fillOf: Readonly<Record<MarkColor, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
};

/** Text for XML; characters that XML cannot contain are left out. */
export const forXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
