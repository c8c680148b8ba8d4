import { readTypedCode } from '../ids/boardCode.ts';
import type { CompiledQuery } from './compiledQuery.ts';
import type { AskedWords } from './finderFormat.ts';
import { groupFound, type FoundGroup } from './foundGroups.ts';
import type { Haystack } from './haystack.ts';
import type { Lexicon } from './lexicon.ts';
import { lookThrough } from './lookThrough.ts';
import { readWords, type QuestionWord } from './readWords.ts';
import { compileWord, searchWords, type Searched } from './searchWords.ts';
import type { Steps } from './steps.ts';

export interface Question {
  readonly typed: string;
  readonly asked: AskedWords;
  /** Maximum listed per kind. */
  readonly most: number;
  /** Partial results are returned once, after this many haystacks, as soon as there is a match. */
  readonly early: number;
}

/** With fewer correct matches than this, matches with common misspellings are added after them. */
const fewAnswers = 5;

/** One step per haystack: correct matches first, then separate words, then misspellings. */
export function* searchHaystacks(
  lexicon: Lexicon,
  haystacks: readonly Haystack[],
  { typed, asked, most, early }: Question,
): Steps<readonly FoundGroup[], readonly FoundGroup[]> {
  const right = compileWord(lexicon, typed, false);
  const words = readWords(typed, asked);
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
  // Letters with spaces are pinyin first. They are split into words only if no name is spelt that
  // way.
  if (count === 0 || words.some(isOfCharacters))
    count += yield* searchWords(lexicon, found, words, false);
  if (count === 0)
    count = yield* searchParted(
      lexicon,
      found,
      words.length > 0 ? words : [{ text: typed.trim() }],
    );
  if (count < fewAnswers) {
    const slips = compileWord(lexicon, typed, true);
    for (const one of found) {
      count += yield* search(one, slips);
      yield;
    }
    if (count === 0) yield* searchWords(lexicon, found, words, true);
  }
  putCodeFirst(found, typed);
  return groupFound(found, most);
}

const emptyKeys = (haystack: Haystack): Searched => ({
  haystack,
  shelf: haystack.shelf,
  keys: new Uint32Array(haystack.shelf.size),
});

/** @returns number of newly found things */
function* search({ haystack, keys }: Searched, queries: readonly CompiledQuery[]): Steps<number> {
  let count = 0;
  for (const query of queries) count += yield* lookThrough(haystack, query, keys);
  return count;
}

const isOfCharacters = (word: QuestionWord): boolean =>
  word.kind !== undefined || /\p{Script=Han}/u.test(word.text);

/** Longest text that is split, and shortest part. */
const LONGEST_PARTED = 12;
const SHORTEST_PART = 2;

/** Two names typed as one word, 石门村白志远: uses the first split that finds something. */
function* searchParted(
  lexicon: Lexicon,
  found: readonly Searched[],
  words: readonly QuestionWord[],
): Steps<number> {
  const texts = words.flatMap((word) => (word.kind === undefined ? [word.text] : []));
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (!/^\p{Script=Han}+$/u.test(longest) || longest.length > LONGEST_PARTED) return 0;
  const others = words.filter((word) => word.kind !== undefined || word.text !== longest);
  for (let at = longest.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const parts = [{ text: longest.slice(0, at) }, { text: longest.slice(at) }];
    const count = yield* searchWords(lexicon, found, [...parts, ...others], false);
    if (count > 0) return count;
  }
  return 0;
}

/** A whole code is read as on the page for codes: O counts as 0, l as 1. */
const putCodeFirst = (found: readonly Searched[], typed: string): void => {
  const read = readTypedCode(typed);
  if (read.kind !== 'code') return;
  for (const { shelf, keys } of found)
    for (let at = 0; shelf.isCode && at < shelf.size; at += 1)
      if (shelf.nameAt(at) === read.code) keys[at] = 1;
};
