import { readTypedCode } from '../boardCode.ts';
import { compileQuery, type CompiledQuery } from './compiledQuery.ts';
import { readQuery } from './foldText.ts';
import { groupFound, type FoundGroup, type FoundOnShelf } from './foundGroups.ts';
import type { Haystack } from './haystack.ts';
import type { Lexicon } from './lexicon.ts';
import { lookThrough, type Keys } from './lookThrough.ts';
import type { Steps } from './steps.ts';

export interface Question {
  readonly typed: string;
  /** How many of each kind are listed. */
  readonly most: number;
  /** After so many haystacks, or when there is something, what was found is handed over. */
  readonly early: number;
}

/** Below this many right answers, those with the usual slips are added after them. */
const fewAnswers = 5;

/** A step for each haystack: right answers first, then words that stand apart, then slips. */
export function* searchHaystacks(
  lexicon: Lexicon,
  haystacks: readonly Haystack[],
  { typed, most, early }: Question,
): Steps<readonly FoundGroup[], readonly FoundGroup[]> {
  const queries = readQuery(typed);
  const right = compileAll(lexicon, queries, false);
  const found: Searched[] = [];
  let count = 0;
  let isTold = false;
  for (const haystack of haystacks) {
    const one = emptyKeys(haystack);
    count += yield* search(one, right);
    found.push(one);
    const isTime: boolean = !isTold && found.length >= early && count > 0;
    isTold ||= isTime;
    yield isTime ? groupFound(found, most) : undefined;
  }
  if (count === 0) count = yield* searchWords(lexicon, found, typed);
  if (count < fewAnswers) {
    const slips = compileAll(lexicon, queries.filter(mayHoldSlips), true);
    for (const one of found) {
      yield* search(one, slips);
      yield;
    }
  }
  putCodeFirst(found, typed);
  return groupFound(found, most);
}

interface Searched extends FoundOnShelf {
  readonly haystack: Haystack;
}

const emptyKeys = (haystack: Haystack): Searched => ({
  haystack,
  shelf: haystack.shelf,
  keys: new Uint32Array(haystack.shelf.size),
});

const compileAll = (
  lexicon: Lexicon,
  queries: readonly string[],
  withSlips: boolean,
): readonly CompiledQuery[] =>
  queries.map((query) => compileQuery(lexicon, lexicon.fold(query), withSlips));

/** @returns how many things were found that had not been before */
function* search({ haystack, keys }: Searched, queries: readonly CompiledQuery[]): Steps<number> {
  let count = 0;
  for (const query of queries) count += yield* lookThrough(haystack, query, keys);
  return count;
}

/** One or two letters, or one character, are too little to be taken for others. */
const mayHoldSlips = (query: string): boolean =>
  (query.match(/[a-z]/g) ?? []).length > 2 || (query.match(/\p{Script=Han}/gu) ?? []).length > 1;

/** Words typed with spaces that stand apart in a name: takes what every one of them finds. */
function* searchWords(lexicon: Lexicon, found: readonly Searched[], typed: string): Steps<number> {
  const words = typed.trim().split(/\s+/u);
  if (words.length < 2) return 0;
  const compiled = words.map((word) => compileAll(lexicon, readQuery(word), false));
  let count = 0;
  for (const { haystack, keys } of found) {
    const byWord: Keys[] = [];
    for (const queries of compiled) {
      const own = emptyKeys(haystack);
      yield* search(own, queries);
      byWord.push(own.keys);
    }
    for (let thing = 0; thing < keys.length; thing += 1) {
      if (!byWord.every((own) => own[thing] !== 0)) continue;
      keys[thing] = byWord.reduce((sum, own) => sum + (own[thing] ?? 0), 0);
      count += 1;
    }
    yield;
  }
  return count;
}

/** A whole code is understood as the page for codes understands it: O for 0, l for 1. */
const putCodeFirst = (found: readonly Searched[], typed: string): void => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') return;
  for (const { shelf, keys } of found)
    for (let at = 0; shelf.isCode && at < shelf.size; at += 1)
      if (shelf.nameAt(at) === read.code) keys[at] = 1;
};
