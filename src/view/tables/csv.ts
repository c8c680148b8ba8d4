/**
 * A table as CSV that Chinese Excel opens correctly: UTF-8 with a byte order mark, CRLF, RFC 4180
 * quoting. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** First characters that start a formula in spreadsheets, and their full-width forms. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

const csvCell = (cell: string): string => {
  const safe = formulaStart.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
