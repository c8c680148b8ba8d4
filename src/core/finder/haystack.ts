import type { CompiledQuery } from './compiledQuery.ts';
import type { Shelf } from './finderThings.ts';
import { costs, type Lexicon } from './lexicon.ts';

/** The names of a shelf laid end to end, to be looked through in one go. */
export interface Haystack {
  readonly shelf: Shelf;
  /** Numbers of characters; a 0 stands before, between and after the names. */
  readonly characters: Uint16Array;
  /** For each text: where it begins, where its own words begin, whose it is, and its rank. */
  readonly starts: Uint32Array;
  readonly ownStarts: Uint32Array;
  readonly things: Uint32Array;
  /** 0 for a name, 1 for words beside it, 2 for what is found last. */
  readonly ranks: Uint8Array;
  /** Readings of single texts, character by character, `.` for the usual one. */
  readonly said: ReadonlyMap<number, readonly string[]>;
}

export const layOut = (lexicon: Lexicon, shelf: Shelf): Haystack => {
  const characters = [0];
  const starts: number[] = [];
  const ownStarts: number[] = [];
  const things: number[] = [];
  const ranks: number[] = [];
  const said = new Map<number, readonly string[]>();
  const add = (thing: number, rank: number, before: string, text: string): void => {
    starts.push(characters.length);
    if (before !== '') lexicon.numberInto(before, characters);
    ownStarts.push(characters.length);
    lexicon.numberInto(text, characters);
    characters.push(0);
    things.push(thing);
    ranks.push(rank);
  };
  for (let at = 0; at < shelf.size; at += 1) {
    const own = shelf.saidAt?.(at);
    if (own !== undefined) said.set(starts.length, own.split(' '));
    add(at, shelf.isCode ? 2 : 0, shelf.beforeAt?.(at) ?? '', shelf.nameAt(at));
    for (const alias of shelf.aliasesAt?.(at) ?? []) add(at, 0, '', alias);
    const beside = shelf.besideAt?.(at) ?? '';
    if (beside !== '') add(at, 1, '', beside);
  }
  return {
    shelf,
    characters: Uint16Array.from(characters),
    starts: Uint32Array.from(starts),
    ownStarts: Uint32Array.from(ownStarts),
    things: Uint32Array.from(things),
    ranks: Uint8Array.from(ranks),
    said,
  };
};

/** Best key of each thing of a shelf; infinite where it was not found. Smaller is nearer. */
export type Keys = Float64Array;

/**
 * Looks through all names for a query: the characters themselves, whole syllables, beginnings of
 * syllables and any mixture, anywhere in a name.
 *
 * @param query worked out by `compileQuery`
 * @returns how many things were found that had not been before
 */
export const lookThrough = (haystack: Haystack, query: CompiledQuery, keys: Keys): number => {
  const { characters, starts, ownStarts, things, ranks, said } = haystack;
  const { begins } = query;
  const texts = starts.length;
  let text = 0;
  let added = 0;
  for (let at = 1; at < characters.length; at += 1) {
    if (begins[characters[at] ?? 0] !== 1) continue;
    while (text + 1 < texts && (starts[text + 1] ?? 0) <= at) text += 1;
    const ownFrom = ownStarts[text] ?? 0;
    const own = said.size === 0 ? undefined : said.get(text);
    const cost = matchAt(query, characters, at, 0, own, ownFrom);
    if (cost === Infinity) continue;
    const rank = at < ownFrom ? 1 : (ranks[text] ?? 0);
    const key = keyOf(rank, at - ownFrom, cost, lengthFrom(characters, ownFrom));
    const thing = things[text] ?? 0;
    const known = keys[thing] ?? -1;
    if (known === Infinity) added += 1;
    if (key < known) keys[thing] = key;
  }
  return added;
};

/** Added to the cost of a match after which the name goes on. */
const goesOn = 0x100000;

/** A key without its last eight bits, which hold the length of the name. */
export const keyWithoutLength = (key: number): number => Math.floor(key / 0x100);

/**
 * Slips last, then unusual readings, then words beside the name; then where in the name, then how
 * it was typed, then shorter names first.
 */
const keyOf = (rank: number, offset: number, cost: number, length: number): number => {
  const typed = cost % goesOn;
  const slips = Math.floor(typed / costs.slip);
  const others = Math.floor((typed % costs.slip) / costs.otherReading);
  const effort = (typed % costs.otherReading) + 8 * others + 8 * slips;
  const doubt = slips > 0 ? 2 : others > 0 ? 1 : 0;
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
