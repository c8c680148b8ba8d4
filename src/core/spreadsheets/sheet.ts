/** How a spreadsheet shows a number, if not as a plain one. Days without a form show their year. */
export type CellForm =
  | 'percent'
  | 'money'
  | 'fraction'
  | 'scaled'
  | 'short-day'
  | 'month'
  | 'short-month'
  | 'moment'
  | 'time';

/** One cell as stored in its file. */
export interface Cell {
  /** As written; numbers in plain digits, days as `YYYY-MM-DD`. Empty for a picture. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'picture';
  /** How a number or a day is shown. */
  readonly form?: CellForm;
  /** The number behind a day, as stored. */
  readonly stored?: string;
  /** Set for a plain number in a workbook whose day 0 is 1904-01-01. */
  readonly is1904?: true;
  /** Set for a text of a file that does not say what its cells held, as a CSV file. */
  readonly isLoose?: true;
  /** Set if the text is the saved result of a formula. Formulas are never computed here. */
  readonly isFormula?: true;
  /** Address of the merged cell that contains this one. */
  readonly mergedFrom?: string;
  /** Address in the file, if the cell was moved to the column that it belongs to. */
  readonly movedFrom?: string;
}

/** A sheet of a workbook, or a whole CSV file: only its cells. */
export interface Sheet {
  /** File as the clerk knows it. */
  readonly file: string;
  /** Empty for a CSV file. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Set if only a program can unhide it. */
  readonly isVeryHidden?: true;
  /** Rows from the first row and column of the sheet; blank cells are absent. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Zero-based indexes of hidden rows and columns. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Name of a column for the clerk: A to XFD. */
export const columnName = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnName(rest) + letter;
};

/** Name of a cell for the clerk, such as `D7`. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Zero-based column of its letters; undefined for anything but A to XFD. */
export const findColumn = (letters: string): number | undefined => {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= 16_384 ? number - 1 : undefined;
};

/** Whether a sheet holds anything. Excel adds Sheet2 and Sheet3 to each new workbook. */
export const hasCells = ({ rows }: Sheet): boolean =>
  rows.some((row) => row.some((cell) => cell !== undefined));

/** Text of a cell; empty if it is blank. */
export const textAt = ({ rows }: Sheet, row: number, column: number): string =>
  rows[row]?.[column]?.text ?? '';
