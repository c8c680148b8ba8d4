/**
 * The chain of editions: one small file per accepted import, each with the fingerprint of the
 * previous one. To change an old figure, one would have to change every later file too, in public.
 */
import type { CalendarDate } from '../calendar/calendar.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import type { Edition } from '../schemas/edition.ts';
import type { EditionRows } from '../schemas/editionRows.ts';
import type { Sha256 } from './sha256.ts';

/** An edition as stored in `content/editions/`. */
export interface StoredEdition {
  /** Name of the file without extension. */
  readonly name: string;
  readonly text: string;
  readonly edition: Edition;
  /** Text of `NAME.rows.json`; absent if there is no such file. */
  readonly rowsText?: string;
  /** The rows; absent also if the file could not be read. */
  readonly rows?: EditionRows;
}

/**
 * `editions/SHA256SUMS` in the format of `sha256sum -c`. It also protects the newest edition, whose
 * fingerprint no later edition holds yet.
 */
export const editionSums = (stored: readonly SummedEdition[], sha256: Sha256): string =>
  stored
    .flatMap(filesOf)
    .map(({ name, text }) => `${sha256(text)}  ${name}.json\n`)
    .join('');

type SummedEdition = Pick<StoredEdition, 'name' | 'text' | 'rowsText'>;

/** The files of an edition, by their names without extension. */
const filesOf = ({ name, text, rowsText }: SummedEdition) => [
  { name, text },
  ...(rowsText === undefined ? [] : [{ name: `${name}.rows`, text: rowsText }]),
];

/** Edition files that do not match the list of fingerprints: changed, unlisted or removed. */
export const findSumFaults = (
  stored: readonly StoredEdition[],
  sums: string | undefined,
  sha256: Sha256,
): readonly Issue[] => {
  const listed = readSums(sums ?? '');
  const files = stored.flatMap(filesOf);
  const faults = files.flatMap(({ name, text }): readonly Issue[] => {
    const expected = listed.get(name) ?? '';
    const received = sha256(text);
    return expected === received
      ? []
      : [errorAt(fileOf(name), 'edition.sum', { expected, received })];
  });
  const there = new Set(files.map(({ name }) => name));
  const gone = [...listed.keys()].filter((name) => !there.has(name));
  return [
    ...faults,
    ...gone.map((name) => errorAt(fileOf(name), 'edition.gone', { edition: name })),
  ];
};

const readSums = (sums: string): ReadonlyMap<string, string> =>
  new Map(
    [...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)\.json$/gm)].map(([, hash = '', name = '']) => [
      name,
      hash,
    ]),
  );

const fileOf = (name: string) => ({ source: `editions/${name}.json`, path: [] });

/** Editions in order of publication. */
export const sortedEditions = (stored: readonly StoredEdition[]): readonly StoredEdition[] =>
  [...stored].sort((a, b) => a.edition.number - b.edition.number);

/**
 * Names of the editions whose data no longer count: a later edition that still counts withdrew
 * them.
 */
export const undoneEditions = (stored: readonly StoredEdition[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  for (const { name, edition } of [...sortedEditions(stored)].reverse())
    if (edition.undoes && !undone.has(name)) undone.add(edition.undoes.edition);
  return undone;
};

/** Every break in the chain: a renamed file, a missing link, a changed predecessor. */
export const findChainFaults = (
  stored: readonly StoredEdition[],
  sha256: Sha256,
): readonly Issue[] => {
  const sorted = sortedEditions(stored);
  return sorted.flatMap(({ name, edition }, index): readonly Issue[] => {
    const place = fileOf(name);
    const before = sorted[index - 1];
    const expected = before ? sha256(before.text) : '';
    const received = edition.previous?.sha256 ?? '';
    return [
      ...(edition.edition === name
        ? []
        : [errorAt(place, 'edition.name', { expected: name, received: edition.edition })]),
      ...(expected === received && edition.number === index + 1
        ? []
        : [errorAt(place, 'edition.chain', { previous: before?.name ?? '', expected, received })]),
    ];
  });
};

/**
 * Name of the next edition published on a day: the day itself, then `-2` to `-9`.
 *
 * @returns undefined if the day already has nine editions
 */
export const findNextEditionName = (
  day: CalendarDate,
  stored: readonly StoredEdition[],
): string | undefined => {
  const taken = new Set(stored.map(({ name }) => name));
  const names = [day, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${day}-${number}`)];
  return names.find((name) => !taken.has(name));
};

/** The link to the previous edition; undefined for the first. */
export const linkTo = (
  newest: StoredEdition | undefined,
  sha256: Sha256,
): Pick<Edition, 'previous'> =>
  newest ? { previous: { edition: newest.name, sha256: sha256(newest.text) } } : {};
