import { readTypedCode } from '../boardCode.ts';
import { compileQuery } from './compiledQuery.ts';
import type { FinderHead, FinderPart } from './finderFormat.ts';
import type { Shelf } from './finderThings.ts';
import { readQuery } from './foldText.ts';
import { groupFound, type FoundGroup, type FoundOnShelf } from './foundGroups.ts';
import { layOut, lookThrough, type Haystack } from './haystack.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { readGround } from './readGround.ts';
import { readPart } from './readPart.ts';

/** Looks through the names of a district. */
export interface Finder {
  /** Takes in a further part of a large district's index. */
  readonly add: (part: FinderPart) => void;
  /**
   * Groups in the order of their best thing.
   *
   * @param most how many of each kind are listed
   */
  readonly find: (typed: string, most: number) => readonly FoundGroup[];
  /** The same among rivers and places only: a first answer where looking through all takes long. */
  readonly findPlaces: (typed: string, most: number) => readonly FoundGroup[];
}

/** Below this many right answers, those with the usual slips are added after them. */
const fewAnswers = 5;

export const createFinder = (head: FinderHead): Finder => {
  const lexicon = createLexicon(head.readings, head.folds);
  const ground = readGround(head);
  const haystacks: Haystack[] = [];
  const take = (shelf: Shelf): void => {
    haystacks.push(layOut(lexicon, shelf));
  };
  const add = (part: FinderPart): void => {
    take(readPart(part, ground));
  };
  ground.shelves.forEach(take);
  head.parts.forEach(add);

  return {
    add,
    find: (typed, most) => findAmong(lexicon, haystacks, typed, most),
    findPlaces: (typed, most) =>
      findAmong(lexicon, haystacks.slice(0, ground.shelves.length), typed, most),
  };
};

const findAmong = (
  lexicon: Lexicon,
  haystacks: readonly Haystack[],
  typed: string,
  most: number,
): readonly FoundGroup[] => {
  const queries = readQuery(typed);
  const found = haystacks.map(emptyKeys);
  let count = search(lexicon, found, queries, false);
  if (count === 0) count = searchWords(lexicon, found, typed);
  if (count < fewAnswers) search(lexicon, found, queries.filter(mayHoldSlips), true);
  putCodeFirst(found, typed);
  return groupFound(found, most);
};

interface Searched extends FoundOnShelf {
  readonly haystack: Haystack;
}

const emptyKeys = (haystack: Haystack): Searched => ({
  haystack,
  shelf: haystack.shelf,
  keys: new Float64Array(haystack.shelf.size).fill(Infinity),
});

/** @returns how many things were found that had not been before */
const search = (
  lexicon: Lexicon,
  found: readonly Searched[],
  queries: readonly string[],
  withSlips: boolean,
): number => {
  let count = 0;
  for (const query of queries) {
    const compiled = compileQuery(lexicon, lexicon.fold(query), withSlips);
    for (const { haystack, keys } of found) count += lookThrough(haystack, compiled, keys);
  }
  return count;
};

/** One or two letters are too little to be taken for others. */
const mayHoldSlips = (query: string): boolean => (query.match(/[a-z]/g) ?? []).length > 2;

/** Words typed with spaces that stand apart in a name: takes what every one of them finds. */
const searchWords = (lexicon: Lexicon, found: readonly Searched[], typed: string): number => {
  const words = typed.trim().split(/\s+/u);
  if (words.length < 2) return 0;
  const byWord = words.map((word) => {
    const own = found.map(({ haystack }) => emptyKeys(haystack));
    search(lexicon, own, readQuery(word), false);
    return own;
  });
  let count = 0;
  found.forEach(({ keys }, shelf) => {
    keys.forEach((_, thing) => {
      // One word that is found nowhere makes the sum infinite.
      const key = byWord.reduce((sum, own) => sum + (own[shelf]?.keys[thing] ?? Infinity), 0);
      keys[thing] = key;
      if (key !== Infinity) count += 1;
    });
  });
  return count;
};

/** A whole code is understood as the page for codes understands it: O for 0, l for 1. */
const putCodeFirst = (found: readonly Searched[], typed: string): void => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') return;
  for (const { shelf, keys } of found)
    for (let at = 0; shelf.isCode && at < shelf.size; at += 1)
      if (shelf.nameAt(at) === read.code) keys[at] = 0;
};
