import type { Lexicon } from './lexicon.ts';
import { costs } from './lexicon.ts';
import { compileQuery, type CompiledQuery } from './compiledQuery.ts';

/** A text under which something is found. */
export interface Field {
  /** Number of the thing, as its finder counts. */
  readonly thing: number;
  readonly text: string;
  /** 0 for a name of its own, 1 for words beside it such as a post, 2 for what is found last. */
  readonly rank: 0 | 1 | 2;
  /** Words before its own name in the text: the river of a reach. They count as beside it. */
  readonly before?: string;
  /** The readings of this very text, character by character with spaces, `.` for the usual one. */
  readonly said?: string;
}

/** Many names laid end to end, to be looked through in one go. */
export interface Haystack {
  /** Numbers of characters; a 0 stands before, between and after the names. */
  readonly characters: Uint16Array;
  /** Where each name begins, and where its own words begin. */
  readonly starts: Uint32Array;
  readonly ownStarts: Uint32Array;
  readonly fields: readonly Field[];
}

export const layOut = (lexicon: Lexicon, fields: readonly Field[]): Haystack => {
  const folded = fields.map(({ before = '', text }) => ({
    before: lexicon.numbersOf(before),
    own: lexicon.numbersOf(text),
  }));
  const size = folded.reduce((sum, { before, own }) => sum + before.length + own.length + 1, 1);
  const characters = new Uint16Array(size);
  const starts = new Uint32Array(fields.length);
  const ownStarts = new Uint32Array(fields.length);
  let at = 1;
  folded.forEach(({ before, own }, field) => {
    starts[field] = at;
    ownStarts[field] = at + before.length;
    characters.set(before, at);
    characters.set(own, at + before.length);
    at += before.length + own.length + 1;
  });
  return { characters, starts, ownStarts, fields };
};

/** Best key of each thing, by its number; infinite where nothing was found. Smaller is nearer. */
export type Keys = Float64Array;

/**
 * Looks through all names for a query: the characters themselves, whole syllables, beginnings of
 * syllables and any mixture, anywhere in a name.
 *
 * @param query folded, not empty
 * @param withSlips also takes the sounds that are confused with each other
 */
export const lookThrough = (
  lexicon: Lexicon,
  haystack: Haystack,
  query: string,
  withSlips: boolean,
  keys: Keys,
): void => {
  const { characters, starts, ownStarts, fields } = haystack;
  const compiled = compileQuery(lexicon, query, withSlips);
  let field = 0;
  for (let at = 1; at < characters.length; at += 1) {
    if (compiled.begins[characters[at] ?? 0] !== 1) continue;
    while (field + 1 < starts.length && (starts[field + 1] ?? 0) <= at) field += 1;
    const one = fields[field];
    if (one === undefined) continue;
    const ownFrom = ownStarts[field] ?? 0;
    const said = one.said?.split(' ');
    const cost = matchAt(compiled, characters, at, 0, said, ownFrom);
    if (cost === Infinity) continue;
    const key = keyOf(one, at - ownFrom, cost, lengthFrom(characters, ownFrom));
    if (key < (keys[one.thing] ?? -1)) keys[one.thing] = key;
  }
};

/** Added to the cost of a match after which the name goes on. */
const goesOn = 0x100000;

/** A key without its last eight bits, which hold the length of the name. */
export const keyWithoutLength = (key: number): number => Math.floor(key / 0x100);

/**
 * Slips last, then unusual readings, then words beside the name; then where in the name, then how
 * it was typed, then shorter names first.
 */
const keyOf = (field: Field, offset: number, cost: number, length: number): number => {
  const typed = cost % goesOn;
  const slips = Math.floor(typed / costs.slip);
  const others = Math.floor((typed % costs.slip) / costs.otherReading);
  const effort = (typed % costs.otherReading) + 8 * others + 8 * slips;
  const doubt = slips > 0 ? 2 : others > 0 ? 1 : 0;
  const rank = offset < 0 ? 1 : field.rank;
  const place = offset !== 0 ? 2 : cost < goesOn ? 0 : 1;
  return (
    ((doubt * 3 + rank) * 3 + place) * 0x10000 +
    Math.min(effort, 255) * 0x100 +
    Math.min(length, 255)
  );
};

const lengthFrom = (characters: Uint16Array, from: number): number => {
  let to = from;
  while (characters[to] !== 0) to += 1;
  return to - from;
};

/** Cost of the cheapest way through the query from a character on; infinite where there is none. */
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
