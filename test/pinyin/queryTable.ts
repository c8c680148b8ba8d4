import { readFileSync } from 'node:fs';

/** A typed query, and the name that must come first. */
export interface ExpectedFirst {
  readonly query: string;
  readonly first: string;
}

/** Queries with the name that must come first, one per line: `huaixi 槐溪`. */
export const readQueries = (file: URL): readonly ExpectedFirst[] =>
  linesOf(file).map((line) => {
    const at = line.lastIndexOf(' ');
    return { query: line.slice(0, at), first: line.slice(at + 1) };
  });

/** Everyday questions, a tab, and the kind and name of the first result, one per line. */
export const readQuestions = (file: URL): readonly (readonly [query: string, first: string])[] =>
  linesOf(file).map((line) => {
    const [query = '', first = ''] = line.split('\t');
    return [query, first];
  });

const linesOf = (file: URL): readonly string[] => readFileSync(file, 'utf8').trim().split('\n');

/**
 * Queries generated from real names: the whole name, its first two characters, and its romanised
 * name as on the map. Only unambiguous queries are used.
 */
export const realQueries = (
  names: readonly { readonly name: string; readonly latin: string }[],
): readonly ExpectedFirst[] => {
  const meansOne = (query: string): boolean =>
    names.filter(({ name }) => name.includes(query)).length === 1;
  const latins = names.map(({ latin }) => syllablesOf(latin));
  return names.flatMap(({ name, latin }) => {
    const scrap = Array.from(name).slice(0, 2).join('');
    const typed = syllablesOf(latin);
    const isPlain = typed !== '' && latins.filter((other) => other.startsWith(typed)).length === 1;
    return [
      { query: name, first: name },
      ...(meansOne(scrap) && scrap !== name ? [{ query: scrap, first: name }] : []),
      ...(isPlain ? [{ query: typed, first: name }] : []),
    ];
  });
};

/** The typed form of `Tangbai River`: `tangbai`. A translated name gives nothing. */
const syllablesOf = (latin: string): string =>
  /^[A-Za-z'’]+(?: River)?$/.test(latin)
    ? latin
        .replace(/ River$/, '')
        .replace(/['’]/g, '')
        .toLowerCase()
    : '';

/** Shares of queries whose name comes first, and whose name is among the first five. */
export const recallOf = (
  queries: readonly ExpectedFirst[],
  find: (query: string) => readonly string[],
): { readonly atOne: number; readonly atFive: number; readonly missed: readonly string[] } => {
  const places = queries.map(({ query, first }) => find(query).indexOf(first));
  return {
    atOne: places.filter((place) => place === 0).length,
    atFive: places.filter((place) => place >= 0 && place < 5).length,
    missed: queries
      .filter((_, at) => places[at] !== 0)
      .map(({ query, first }) => `${query} → ${first}`),
  };
};
