import type { Shelf } from './finderThings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Steps } from './steps.ts';

/** The names of a shelf joined end to end, with an index of the positions of each character. */
export interface Haystack {
  readonly shelf: Shelf;
  /** Character ids; a 0 stands before, between and after the names. */
  readonly characters: Uint16Array;
  /** Index of the text that each character belongs to. */
  readonly texts: Uint32Array;
  /** For each text: where its own words start, which thing it belongs to, and its rank. */
  readonly ownStarts: Uint32Array;
  readonly things: Uint32Array;
  /** 0 for a name, 1 for words that belong to it, 2 for codes and for what is ranked last. */
  readonly ranks: Uint8Array;
  /** Readings of single texts, character by character; `.` for the usual one. */
  readonly said: readonly (readonly string[] | undefined)[];
  /** Positions of all characters grouped by id, and where each group starts. */
  readonly places: Uint32Array;
  readonly placesFrom: Uint32Array;
}

/** Things processed in one step. */
const THINGS_A_STEP = 500;

export function* layOut(lexicon: Lexicon, shelf: Shelf): Steps<Haystack> {
  const characters = [0];
  const starts: number[] = [];
  const ownStarts: number[] = [];
  const things: number[] = [];
  const ranks: number[] = [];
  const said: (readonly string[] | undefined)[] = [];
  const add = (
    thing: number,
    rank: number,
    before: string,
    text: string,
    syllables?: string,
  ): void => {
    starts.push(characters.length);
    if (before !== '') lexicon.numberInto(before, characters);
    ownStarts.push(characters.length);
    lexicon.numberInto(text, characters);
    characters.push(0);
    things.push(thing);
    ranks.push(rank);
    said.push(syllables?.split(' '));
  };
  for (let at = 0; at < shelf.size; at += 1) {
    const before = shelf.beforeAt?.(at) ?? '';
    const late = shelf.isLateAt?.(at) === true ? 2 : 0;
    add(at, shelf.isCode ? 2 : late, before, shelf.nameAt(at), shelf.saidAt?.(at));
    for (const alias of shelf.aliasesAt?.(at) ?? []) add(at, late, '', alias);
    for (const beside of shelf.besidesAt?.(at) ?? [])
      if (beside !== '') add(at, late || 1, '', beside);
    if (at % THINGS_A_STEP === THINGS_A_STEP - 1) yield;
  }
  const numbers = new Uint16Array(characters);
  const texts = new Uint32Array(numbers.length);
  for (let text = 0; text < starts.length; text += 1)
    texts.fill(text, starts[text], starts[text + 1] ?? numbers.length);
  yield;
  const laid = {
    shelf,
    characters: numbers,
    texts,
    ownStarts: new Uint32Array(ownStarts),
    things: new Uint32Array(things),
    ranks: new Uint8Array(ranks),
    said,
  };
  yield;
  return { ...laid, ...placesOf(numbers, lexicon.size()) };
}

/** Positions of each id, by counting sort. */
const placesOf = (
  characters: Uint16Array,
  size: number,
): Pick<Haystack, 'places' | 'placesFrom'> => {
  const placesFrom = new Uint32Array(size + 1);
  for (const number of characters) placesFrom[number + 1] = (placesFrom[number + 1] ?? 0) + 1;
  for (let number = 1; number <= size; number += 1)
    placesFrom[number] = (placesFrom[number] ?? 0) + (placesFrom[number - 1] ?? 0);
  const next = placesFrom.slice();
  const places = new Uint32Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) {
    const number = characters[at] ?? 0;
    const place = next[number] ?? 0;
    places[place] = at;
    next[number] = place + 1;
  }
  return { places, placesFrom };
};
