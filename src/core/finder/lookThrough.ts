import type { CompiledQuery } from './compiledQuery.ts';
import type { Haystack } from './haystack.ts';
import { costs } from './lexicon.ts';
import type { Steps } from './steps.ts';

/** Best key of each thing of a shelf; 0 if it does not match. Smaller is better. */
export type Keys = Uint32Array;

/** Positions checked in one step, or slightly more. */
const PLACES_A_STEP = 2000;

/**
 * Searches all names for a query: exact characters, whole syllables, beginnings of syllables and
 * any mixture, anywhere in a name.
 *
 * @param query compiled by `compileQuery`
 * @returns number of newly found things
 */
export function* lookThrough(haystack: Haystack, query: CompiledQuery, keys: Keys): Steps<number> {
  const { placesFrom } = haystack;
  let added = 0;
  let looked = 0;
  for (const number of query.begins) {
    added += lookFrom(haystack, query, keys, number);
    looked += (placesFrom[number + 1] ?? 0) - (placesFrom[number] ?? 0);
    if (looked < PLACES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return added;
}

/** Checks every position of one character. */
const lookFrom = (
  { characters, texts, ownStarts, things, ranks, said, places, placesFrom }: Haystack,
  query: CompiledQuery,
  keys: Keys,
  number: number,
): number => {
  let added = 0;
  // A character that came with a later shelf does not occur here.
  const end = placesFrom[number + 1] ?? 0;
  let place = placesFrom[number] ?? 0;
  if (place >= end) return 0;
  const mayFollow = rememberSeconds(query, number, placesFrom.length);
  for (; place < end; place += 1) {
    const at = places[place] ?? 0;
    if (!mayFollow(characters[at + 1] ?? 0)) continue;
    const text = texts[at] ?? 0;
    const ownFrom = ownStarts[text] ?? 0;
    const cost = matchAt(query, characters, at, 0, said[text], ownFrom);
    if (cost === Infinity) continue;
    const rank = at < ownFrom ? 1 : (ranks[text] ?? 0);
    const key = keyOf(rank, at - ownFrom, cost, lengthFrom(characters, ownFrom));
    const thing = things[text] ?? 0;
    const known = keys[thing] ?? 0;
    if (known === 0) added += 1;
    if (known === 0 || key < known) keys[thing] = key;
  }
  return added;
};

/** Most positions of a common character fail on the next character. That check is cached. */
const rememberSeconds = (
  query: CompiledQuery,
  number: number,
  size: number,
): ((second: number) => boolean) => {
  const known = new Uint8Array(size);
  return (second) => {
    if (known[second] === 0) known[second] = query.mayFollow(number, second) ? 1 : 2;
    return known[second] === 1;
  };
};

/** Added to the cost of a match that ends before the end of the name. */
const goesOn = 0x100000;

/** Keys in one class differ by less than this; see `keyOf`. */
export const beyondClass = 0x10000;

/**
 * Key of a thing for a word that names its river, town or village. Ranks like a word inside its
 * post.
 */
export const relatedKey = 5 * beyondClass + 1;

/** A key without its lowest eight bits, which hold the length of the name. */
export const keyWithoutLength = (key: number): number => Math.floor(key / 0x100);

/**
 * Sort key of a match; never 0, because a name has a length. Compares in this order: correct before
 * misspelt, usual readings before unusual ones, names before other words, position in the name, way
 * of typing, shorter names first.
 */
const keyOf = (rank: number, offset: number, cost: number, length: number): number => {
  const typed = cost % goesOn;
  const slips = Math.floor(typed / costs.slip);
  const others = Math.floor((typed % costs.slip) / costs.otherReading);
  const effort = (typed % costs.otherReading) + 8 * others + 8 * slips;
  const doubt = slips > 0 ? 2 : others > 0 ? 1 : 0;
  const place = offset !== 0 ? 2 : cost < goesOn ? 0 : 1;
  return (
    ((doubt * 3 + rank) * 3 + place) * beyondClass +
    Math.min(effort, 255) * 0x100 +
    Math.min(length, 255)
  );
};

const lengthFrom = (characters: Uint16Array, from: number): number => {
  let to = from;
  while (characters[to] !== 0) to += 1;
  return to - from;
};

/**
 * Cost of the cheapest match of the rest of the query from a character on; infinite if there is
 * none.
 */
const matchAt = (
  query: CompiledQuery,
  characters: Uint16Array,
  at: number,
  offset: number,
  said: readonly string[] | undefined,
  ownFrom: number,
): number => {
  const number = characters[at] ?? 0;
  if (offset === query.length) return number === 0 ? 0 : goesOn;
  if (number === 0) return Infinity;
  const syllable = said?.[at - ownFrom];
  const moves = query.movesAt(number, offset, syllable === '.' ? undefined : syllable);
  let best = Infinity;
  for (let move = 0; move < moves.length; move += 2) {
    const rest = matchAt(query, characters, at + 1, moves[move] ?? 0, said, ownFrom);
    const cost = (moves[move + 1] ?? 0) + rest;
    if (cost < best) best = cost;
  }
  return best;
};
