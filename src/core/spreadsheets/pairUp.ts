import type { ListEntry } from './splitList.ts';

/**
 * Matches posts (or telephones) in one cell with people in another. Unambiguous cases: one person;
 * posts in brackets after the names; the same number of lines in both cells.
 *
 * @returns one text for each person, or undefined if it is ambiguous
 */
export const pairUp = (
  people: readonly ListEntry[],
  nameCell: string,
  otherCell: string,
): readonly string[] | undefined => {
  if (otherCell.trim() === '') return people.map(() => '');
  if (people.length === 1) return [linesOf(otherCell).join('、')];
  const lines = linesOf(otherCell);
  return lines.length === people.length && linesOf(nameCell).length === people.length
    ? lines
    : undefined;
};

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
