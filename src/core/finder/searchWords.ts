import { compileQuery, type CompiledQuery } from './compiledQuery.ts';
import { readQuery } from './foldText.ts';
import type { FoundOnShelf } from './foundGroups.ts';
import type { Haystack } from './haystack.ts';
import type { Lexicon } from './lexicon.ts';
import { beyondClass, lookThrough, relatedKey, type Keys } from './lookThrough.ts';
import type { QuestionWord } from './readWords.ts';
import type { Steps } from './steps.ts';

/** A shelf to search, and its results so far. */
export interface Searched extends FoundOnShelf {
  readonly haystack: Haystack;
}

/** Things checked in one step. */
const THINGS_A_STEP = 500;

/**
 * Finds things that contain every word, each in the name, title, post or place, or in the name of a
 * river, town or village of the thing.
 *
 * @param found receives keys that are better than the present ones
 * @returns number of newly found things
 */
export function* searchWords(
  lexicon: Lexicon,
  found: readonly Searched[],
  words: readonly QuestionWord[],
  withSlips: boolean,
): Steps<number> {
  if (words.length === 0) return 0;
  const places = words.map((word) => placesOfWord(lexicon, found, word, withSlips));
  const byWord: (readonly Keys[])[] = [];
  for (const steps of places) byWord.push(yield* steps);
  const rivers = found.findIndex(({ shelf }) => shelf.kind === 'river');
  const regions = found.findIndex(({ shelf }) => shelf.kind === 'region');
  let count = 0;
  for (const [place, { shelf, keys }] of found.entries()) {
    const keyOf = (keysOf: readonly Keys[], thing: number): number => {
      const own = keysOf[place]?.[thing] ?? 0;
      if (own !== 0) return own;
      return holdsAny(keysOf[rivers], shelf.riversAt?.(thing)) ||
        holdsAny(keysOf[regions], shelf.regionsAt?.(thing))
        ? relatedKey
        : 0;
    };
    for (let thing = 0; thing < shelf.size; thing += 1) {
      if (thing % THINGS_A_STEP === THINGS_A_STEP - 1) yield;
      // A match on the place alone is not enough: the query has to match something of the thing's
      // own.
      if (byWord.every((keysOf) => keysOf[place]?.[thing] === 0)) continue;
      if (!byWord.every((keysOf) => keyOf(keysOf, thing) !== 0)) continue;
      const key = combinedKey(byWord.map((keysOf) => keyOf(keysOf, thing)));
      const known = keys[thing] ?? 0;
      if (known === 0) count += 1;
      if (known === 0 || key < known) keys[thing] = key;
    }
  }
  return count;
}

/** Keys of the things that contain one word, per shelf. */
function* placesOfWord(
  lexicon: Lexicon,
  found: readonly Searched[],
  word: QuestionWord,
  withSlips: boolean,
): Steps<readonly Keys[]> {
  const queries = word.kind === undefined ? compileWord(lexicon, word.text, withSlips) : [];
  const all: Keys[] = [];
  for (const { haystack, shelf } of found) {
    const keys = new Uint32Array(shelf.size);
    if (shelf.kind === word.kind) keys.fill(1);
    for (const query of queries) yield* lookThrough(haystack, query, keys);
    all.push(keys);
    yield;
  }
  return all;
}

/** All interpretations of a word. */
export const compileWord = (
  lexicon: Lexicon,
  text: string,
  withSlips: boolean,
): readonly CompiledQuery[] =>
  readQuery(text).map((query) =>
    compileQuery(lexicon, lexicon.fold(query), withSlips && mayHoldSlips(query)),
  );

/** One or two letters, or one character, are too short for fuzzy matching. */
export const mayHoldSlips = (query: string): boolean =>
  (query.match(/[a-z]/g) ?? []).length > 2 || (query.match(/\p{Script=Han}/gu) ?? []).length > 1;

const holdsAny = (keys: Keys | undefined, numbers: readonly number[] | undefined): boolean =>
  numbers?.some((number) => (keys?.[number] ?? 0) !== 0) ?? false;

/** Combines the keys of all words: the worst match decides, then the amount of typing. */
const combinedKey = (keys: readonly number[]): number => {
  if (keys.length === 1) return keys[0] ?? 0;
  const farthest = Math.max(...keys.map((key) => Math.floor(key / beyondClass)));
  const effort = keys.reduce((sum, key) => sum + Math.floor((key % beyondClass) / 0x100), 0);
  return farthest * beyondClass + Math.min(effort, 255) * 0x100 + 1;
};
