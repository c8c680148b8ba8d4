import { errorAt, type IssuePlace } from '../issues/issue.ts';
import type { NameDoubt } from '../issues/tableIssues.ts';
import { compareKey } from '../text/cleanText.ts';
import { cellText, isNothing } from './cellText.ts';
import { findDitto } from './ditto.ts';
import { findNamesakeAt } from './findPerson.ts';
import { pairUp } from './pairUp.ts';
import { peopleEntries } from './peopleEntries.ts';
import { readName, type ReadName } from './personNames.ts';
import type { CellInput } from './cellInput.ts';
import type { ListEntry } from './splitList.ts';
import type { TableRun } from './tableRun.ts';
import { isVacancy } from './vacancy.ts';

/** The people of a cell, and the notes about them that are not published. */
export interface ReadPeople {
  readonly people: readonly ListEntry[];
  readonly personal: readonly string[];
}

/**
 * The people of a cell; undefined if one of the names is unclear, which is reported.
 *
 * @param wholeNames names that the mapping says are one name
 */
export const readPeople = (
  run: TableRun,
  { text, place }: CellInput,
  wholeNames: readonly string[],
): ReadPeople | undefined => {
  const isWhole = (name: string): boolean =>
    wholeNames.some((each) => compareKey(each) === compareKey(name)) ||
    run.names.rowsNamed('people', name).length > 0;
  const entries = peopleEntries(text);
  const read = entries.map((entry) => ({ entry, read: readEntry(run, entry, isWhole) }));
  const doubts = read.flatMap(({ entry, read: one }) =>
    one.kind === 'asked' ? [doubtAt(place, entry, one.why, one.meant)] : [],
  );
  // Marks alone, such as two commas, name nobody and leave nobody out.
  if (entries.length === 0 && !isVacancy(text))
    doubts.push(doubtAt(place, { name: cellText(text) }, findDitto(text) ? 'ditto' : 'form'));
  run.report(...doubts);
  if (doubts.length > 0) return undefined;
  const named = read.flatMap(({ read: one }) => (one.kind === 'name' ? [one] : []));
  return {
    people: named.map(({ name, note }) => ({ name, ...(note !== undefined && { note }) })),
    personal: named.flatMap(({ personal = [] }) => personal),
  };
};

/** A note may be the identifier of a published person, or the place that tells namesakes apart. */
const readEntry = (
  run: TableRun,
  entry: ListEntry,
  isWhole: (name: string) => boolean,
): ReadName => {
  const { name, note } = entry;
  if (note === undefined) return readName(name, note, isWhole);
  if (note === '新' || run.findById('people', note)) return { kind: 'name', name, note };
  if (run.names.rowsNamed('regions', note).length === 0) return readName(name, note, isWhole);
  const there = findNamesakeAt(run, name, note);
  return there === undefined
    ? { kind: 'asked', why: 'place' }
    : { kind: 'name', name, note: there };
};

const doubtAt = (place: IssuePlace, { name, note }: ListEntry, why: NameDoubt, meant?: string) =>
  errorAt(place, 'name.doubt', {
    // A number may be private, so it is not repeated.
    received: note === undefined ? name : `${name}（${why === 'phone' ? '号码' : note}）`,
    why,
    ...(meant !== undefined && { meant }),
  });

/**
 * The post of each person of a cell; one that the mapping gives to every row is that of each. A dash
 * or 无 is no post.
 */
export const postsOf = (
  people: readonly ListEntry[],
  nameCell: CellInput,
  post: CellInput | undefined,
): readonly string[] | undefined => {
  const posts =
    post !== undefined && post.place.cell === undefined
      ? people.map(() => post.text)
      : pairUp(people, nameCell.text, post?.text ?? '');
  return posts?.map((each) => {
    const text = cellText(each);
    return isNothing(text) && !/[空待]/.test(text) ? '' : each;
  });
};

/**
 * A post in brackets beside another post in its column is asked about, so that it is not lost. So is
 * somebody whose post is 待任命 or 暂缺.
 */
export const askAboutPosts = (
  run: TableRun,
  people: readonly ListEntry[],
  posts: readonly string[],
  place: IssuePlace,
): void => {
  for (const [at, person] of people.entries()) {
    const post = posts[at] ?? '';
    const vacancy = post !== '' && isVacancy(post) ? { name: person.name, note: post } : undefined;
    if (vacancy) run.report(doubtAt(place, vacancy, 'not-yet'));
    else if (isLostNote(person.note, post)) run.report(doubtAt(place, person, 'acting'));
  }
};

/** A note in brackets after a name is a post, unless it is an identifier or marks a new person. */
export const isPostNote = (note: string | undefined): note is string =>
  note !== undefined && note !== '新' && !/^[a-z0-9-]+$/.test(note);

/** A post in brackets that the column of posts does not have would be lost. */
const isLostNote = (note: string | undefined, post: string): boolean =>
  isPostNote(note) && cellText(post) !== '' && !compareKey(post).includes(compareKey(note));
