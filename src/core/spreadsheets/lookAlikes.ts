import { cellText } from './cellText.ts';
import type { Cell } from './sheet.ts';

/**
 * Texts that a spreadsheet would have turned into what a cell holds: 007 into 7, 3E00021 into
 * 3E+21, 1-2 into the second of January.
 *
 * @param known identifiers and names that a column may hold
 * @returns at most three, in their order; never the text of the cell itself
 */
export const lookAlikes = (cell: Cell, known: Iterable<string>): readonly string[] => {
  const text = cellText(cell.text);
  const number = numberOf(text);
  const found: string[] = [];
  for (const each of known) {
    if (each === text) continue;
    const isSame = number === undefined ? isSameDay(text, each) : numberOf(each) === number;
    if (isSame) found.push(each);
    if (found.length === 3) break;
  }
  return found;
};

const numberOf = (text: string): number | undefined =>
  /^[+-]?\d+(?:\.\d*)?(?:E[+-]?\d{1,5})?$/i.test(text) ? Number(text) : undefined;

/** Whether a typed text such as `1-2`, `1/2` or `2026-1` becomes the day or month of a cell. */
const isSameDay = (cell: string, typed: string): boolean => {
  const [, year, month = '', day] =
    /^(?:(\d{4})[-/.年])?(\d{1,2})[-/月]?(?:(\d{1,2})日?)?/.exec(cell) ?? [];
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (short && Number(short[1]) === Number(month))
    return day === undefined
      ? Number(short[2]) > 31 && year?.slice(2) === short[2]
      : Number(short[2]) === Number(day);
  const long = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(typed);
  return (
    long !== null &&
    long[1] === year &&
    Number(long[2]) === Number(month) &&
    Number(long[3] ?? 1) === Number(day ?? 1)
  );
};
