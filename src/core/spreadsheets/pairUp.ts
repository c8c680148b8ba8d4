import type { ListEntry } from './splitList.ts';

/**
 * Which post (or telephone) of a cell belongs to which person of another. Clear are: one person; posts
 * in brackets behind the names; as many lines as people where both cells are written line by line.
 *
 * @returns one text for each person, or undefined where it is not clear
 */
export const pairUp = (
  people: readonly ListEntry[],
  nameCell: string,
  otherCell: string,
): readonly string[] | undefined => {
  if (otherCell.trim() === '') return people.map(() => '');
  if (people.length === 1) return [otherCell.replace(/\s*\r?\n\s*/g, '、').trim()];
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
