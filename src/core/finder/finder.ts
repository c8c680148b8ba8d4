import { boardLandingAddress } from '../addresses.ts';
import { readTypedCode } from '../boardCode.ts';
import type { FinderHead, FinderPart } from './finderFormat.ts';
import { readGround, readPart, type FindableThing } from './finderThings.ts';
import { readQuery } from './foldText.ts';
import { groupFound, type FoundGroup } from './foundGroups.ts';
import { layOut, lookThrough, type Field, type Haystack, type Keys } from './haystack.ts';
import { createLexicon } from './lexicon.ts';

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
}

/** Below this many right answers, those with the usual slips are added after them. */
const fewAnswers = 5;

export const createFinder = (head: FinderHead): Finder => {
  const lexicon = createLexicon(head.readings, head.folds);
  const ground = readGround(head);
  const things: FindableThing[] = [];
  const haystacks: Haystack[] = [];

  const take = (added: readonly FindableThing[]): void => {
    const first = things.length;
    haystacks.push(
      layOut(
        lexicon,
        added.flatMap((thing, at) => fieldsOf(thing, first + at)),
      ),
    );
    for (const thing of added) things.push(thing);
  };
  const search = (queries: readonly string[], withSlips: boolean, keys: Keys): boolean => {
    for (const query of queries.map(lexicon.fold))
      for (const haystack of haystacks) lookThrough(lexicon, haystack, query, withSlips, keys);
    return keys.some((key) => key !== Infinity);
  };
  const noKeys = (): Keys => new Float64Array(things.length).fill(Infinity);

  take([...ground.rivers, ...ground.regions]);
  const add = (part: FinderPart): void => {
    take(readPart(part, ground));
  };
  head.parts.forEach(add);

  return {
    add,
    find: (typed, most) => {
      const queries = readQuery(typed);
      const keys = noKeys();
      if (!search(queries, false, keys)) searchWords(typed, search, noKeys, keys);
      if (countFound(keys) < fewAnswers) search(queries.filter(mayHoldSlips), true, keys);
      putCodeFirst(typed, things, keys);
      return groupFound(things, keys, most);
    },
  };
};

const countFound = (keys: Keys): number =>
  keys.reduce((count, key) => count + (key === Infinity ? 0 : 1), 0);

const fieldsOf = (
  { kind, name, aliases, beside, before, said }: FindableThing,
  thing: number,
): readonly Field[] => [
  {
    thing,
    text: name,
    // Letters of a code are no initials: codes stand behind everything that is a word.
    rank: kind === 'board' ? 2 : 0,
    ...(before !== undefined && { before }),
    ...(said !== undefined && { said }),
  },
  ...aliases.map((text): Field => ({ thing, text, rank: 0 })),
  ...beside.map((text): Field => ({ thing, text, rank: 1 })),
];

/** One or two letters are too little to be taken for others. */
const mayHoldSlips = (query: string): boolean => (query.match(/[a-z]/g) ?? []).length > 2;

/** Words typed with spaces that stand apart in a name: takes what every one of them finds. */
const searchWords = (
  typed: string,
  search: (queries: readonly string[], withSlips: boolean, keys: Keys) => boolean,
  noKeys: () => Keys,
  keys: Keys,
): void => {
  const words = typed.trim().split(/\s+/u);
  if (words.length < 2) return;
  const found = words.map((word) => {
    const own = noKeys();
    search(readQuery(word), false, own);
    return own;
  });
  // One word that is found nowhere makes the sum infinite.
  keys.forEach((_, thing) => {
    keys[thing] = found.reduce((sum, own) => sum + (own[thing] ?? Infinity), 0);
  });
};

/** A whole code is understood as the page for codes understands it: O for 0, l for 1. */
const putCodeFirst = (typed: string, things: readonly FindableThing[], keys: Keys): void => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') return;
  const address = boardLandingAddress(read.code);
  const at = things.findIndex((thing) => thing.address === address);
  if (at >= 0) keys[at] = 0;
};
