import { compoundSurnames, surnames } from '../privacy/surnames.ts';
import { cellText } from './cellText.ts';
import { partsOfNote, kindOfNote } from './personNotes.ts';
import { splitList, type ListEntry } from './splitList.ts';
import { isVacancy } from './vacancy.ts';

/**
 * The people of a cell of names, as they are written. A name written downwards or with blanks is one
 * name; every bracket before or behind it is a note, and so is 女 after a comma or a blank.
 */
export const peopleEntries = (raw: string): readonly ListEntry[] => {
  if (isVacancy(raw)) return [];
  const entries: ListEntry[] = [];
  for (const entry of splitList(writtenAcross(cellText(raw)))) {
    const peeled = peel(entry);
    const last = entries.at(-1);
    if (last && peeled.note === undefined && isPersonal(peeled.name))
      entries[entries.length - 1] = withNotes(last.name, [last.note, peeled.name]);
    else entries.push(peeled);
  }
  return entries;
};

/** One character a line is one name written downwards. */
const writtenAcross = (text: string): string => {
  const lines = text.split('\n').map((line) => line.replace(/ /g, ''));
  return lines.length > 1 && isPadded(lines) ? lines.join('') : text;
};

/** Takes the notes off both ends of an entry. */
const peel = ({ name, note }: ListEntry): ListEntry => {
  const before = /^[([{【〔〈《<]([^()[\]{}【】〔〕]*)[)\]}】〕〉》>]\s*(.+)$/u.exec(name);
  if (before) return withNotes(before[2] ?? '', [before[1], note]);
  const behind = /^(.+?)\s*[([{【〔〈《<]([^()[\]{}【】〔〕]*)[)\]}】〕〉》>]$/u.exec(name);
  if (behind) return peel(withNotes(behind[1] ?? '', [behind[2], note]));
  const [, bare, word = ''] = /^(\S+) (\S+)$/u.exec(name) ?? [];
  return bare !== undefined && isPersonal(word)
    ? withNotes(bare, [word, note])
    : { name: closedUp(name), ...(note !== undefined && { note }) };
};

const isPersonal = (text: string): boolean =>
  /^[男女]$|族$|员$/u.test(text) &&
  partsOfNote(text).every((part) => kindOfNote(part) === 'personal');

const withNotes = (name: string, notes: readonly (string | undefined)[]): ListEntry => {
  const written = notes.filter((note) => note !== undefined && note !== '').join('、');
  return { name: closedUp(name), ...(written !== '' && { note: written }) };
};

const closedUp = (name: string): string => {
  const parts = name.split(' ');
  const isCompound = parts.length === 2 && compoundSurnames.includes(parts[0] ?? '');
  return parts.length > 1 && (isCompound || isPadded(parts)) ? parts.join('') : name;
};

/**
 * 王 建 军 and 王建 军 are one name: a single character is none. A surname behind a name is, as in
 * 王强 李, perhaps the beginning of another.
 */
const isPadded = (parts: readonly string[]): boolean =>
  parts.every((part) => /^\p{Script=Han}{1,2}$/u.test(part)) &&
  parts.some((part) => part.length === 1) &&
  parts.join('').length <= 4 &&
  (parts.every((part) => part.length === 1) ||
    !parts.slice(1).some((part) => part.length === 1 && surnames.includes(part)));
