/**
 * The chain of editions: one small file per accepted import, each naming the fingerprint of the one
 * before. Whoever changes an old figure has to change every file since, in public.
 */
import type { Sha256 } from './dataset/canonicalFiles.ts';
import type { CalendarDate } from './calendar.ts';
import { errorAt, type Issue } from './issue.ts';
import type { Edition } from './schemas/edition.ts';

/** An edition as it lies in `content/editions/`. */
export interface StoredEdition {
  /** Name of the file without extension. */
  readonly name: string;
  readonly text: string;
  readonly edition: Edition;
}

/** Editions in the order in which they were published. */
export const sortedEditions = (stored: readonly StoredEdition[]): readonly StoredEdition[] =>
  [...stored].sort((a, b) => a.edition.number - b.edition.number);

/** Every place where the chain does not hold: a renamed file, a missing link, a changed predecessor. */
export const findChainFaults = (
  stored: readonly StoredEdition[],
  sha256: Sha256,
): readonly Issue[] => {
  const sorted = sortedEditions(stored);
  return sorted.flatMap(({ name, edition }, index): readonly Issue[] => {
    const place = { source: `editions/${name}.json`, path: [] };
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
 * @returns undefined when the day has nine editions already
 */
export const findNextEditionName = (
  day: CalendarDate,
  stored: readonly StoredEdition[],
): string | undefined => {
  const taken = new Set(stored.map(({ name }) => name));
  const names = [day, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${day}-${number}`)];
  return names.find((name) => !taken.has(name));
};

/** The link to the edition before; none for the first. */
export const linkTo = (
  newest: StoredEdition | undefined,
  sha256: Sha256,
): Pick<Edition, 'previous'> =>
  newest ? { previous: { edition: newest.name, sha256: sha256(newest.text) } } : {};
