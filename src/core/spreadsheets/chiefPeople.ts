import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { compareKey } from '../text/cleanText.ts';
import { cellText } from './cellText.ts';
import { pairUp } from './pairUp.ts';
import { isPersonalNote, readName } from './personNames.ts';
import type { CellInput } from './readLeaf.ts';
import { splitList, type ListEntry } from './splitList.ts';
import type { TableRun } from './tableRun.ts';

/**
 * The people of a cell; undefined if one of the names is unclear, which is reported.
 *
 * @param wholeNames names that the mapping says are one name
 */
export const readPeople = (
  run: TableRun,
  { text, place }: CellInput,
  wholeNames: readonly string[],
): readonly ListEntry[] | undefined => {
  const isWhole = (name: string): boolean =>
    wholeNames.some((each) => compareKey(each) === compareKey(name));
  const entries = splitList(text).map((entry) => {
    const isExact = entry.note !== undefined && !!run.findById('people', entry.note);
    const read = isExact
      ? ({ kind: 'name', name: entry.name } as const)
      : readName(entry.name, entry.note, isWhole);
    return { entry, read };
  });
  const doubts = entries.flatMap(({ entry, read }) =>
    read.kind === 'asked'
      ? [
          errorAt(place, 'name.doubt', {
            received: entry.note === undefined ? entry.name : `${entry.name}（${entry.note}）`,
            why: read.why,
            ...(read.meant !== undefined && { meant: read.meant }),
          }),
        ]
      : [],
  );
  run.report(...doubts);
  if (doubts.length > 0) return undefined;
  return entries.flatMap(({ entry, read }) => {
    if (read.kind !== 'name') return [];
    const { note } = entry;
    return [{ name: read.name, ...(note !== undefined && !isPersonalNote(note) && { note }) }];
  });
};

/** The post of each person of a cell; one that the mapping gives to every row is that of each. */
export const postsOf = (
  people: readonly ListEntry[],
  nameCell: CellInput,
  post: CellInput | undefined,
): readonly string[] | undefined =>
  post !== undefined && post.place.cell === undefined
    ? people.map(() => post.text)
    : pairUp(people, nameCell.text, post?.text ?? '');

/** A post in brackets beside another post in its column is asked about, so that it is not lost. */
export const askAboutLostNote = (
  run: TableRun,
  people: readonly ListEntry[],
  posts: readonly string[],
  place: IssuePlace,
): void => {
  const lost = people.find(({ note }, at) => isLostNote(note, posts[at] ?? ''));
  if (!lost) return;
  const received = `${lost.name}（${lost.note ?? ''}）`;
  run.report(errorAt(place, 'name.doubt', { received, why: 'acting' }));
};

/** A note in brackets after a name is a post, unless it is an identifier or marks a new person. */
export const isPostNote = (note: string | undefined): note is string =>
  note !== undefined && note !== '新' && !/^[a-z0-9-]+$/.test(note);

/** A post in brackets that the column of posts does not have would be lost. */
const isLostNote = (note: string | undefined, post: string): boolean =>
  isPostNote(note) && cellText(post) !== '' && !compareKey(post).includes(compareKey(note));
