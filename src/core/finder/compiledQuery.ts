import { costs, type Lexicon } from './lexicon.ts';

/** A query compiled once for all names: the steps each character allows. */
export interface CompiledQuery {
  readonly length: number;
  /** Ids of the characters with which a match may start. */
  readonly begins: readonly number[];
  /**
   * Whether a match that starts with one character may continue with another; 0 is the end of the
   * name.
   */
  readonly mayFollow: (number: number, second: number) => boolean;
  /**
   * The possible next steps after a character matches at an offset of the query: pairs of the next
   * offset and the cost. `said` is the reading here if it is not the usual one.
   */
  readonly movesAt: (number: number, offset: number, said: string | undefined) => readonly number[];
}

export const compileQuery = (
  lexicon: Lexicon,
  query: string,
  withSlips: boolean,
): CompiledQuery => {
  const known = new Array<readonly number[] | undefined>(lexicon.size() * (query.length + 1));
  const movesAt = (number: number, offset: number, said?: string): readonly number[] => {
    if (said !== undefined) return movesOf(lexicon, query, withSlips, { number, offset, said });
    const place = number * (query.length + 1) + offset;
    return (known[place] ??= movesOf(lexicon, query, withSlips, { number, offset }));
  };
  const begins: number[] = [];
  for (let number = 1; number < lexicon.size(); number += 1)
    if (!lexicon.isSilent(number) || query.startsWith(lexicon.characterAt(number)))
      if (movesAt(number, 0).length > 0) begins.push(number);
  const mayFollow = (number: number, second: number): boolean => {
    const moves = movesAt(number, 0);
    for (let move = 0; move < moves.length; move += 2) {
      const next = moves[move] ?? 0;
      if (next === query.length || (second !== 0 && movesAt(second, next).length > 0)) return true;
    }
    return false;
  };
  return { length: query.length, begins, mayFollow, movesAt };
};

const none: readonly number[] = [];

interface Place {
  readonly number: number;
  readonly offset: number;
  readonly said?: string | undefined;
}

const movesOf = (
  lexicon: Lexicon,
  query: string,
  withSlips: boolean,
  { number, offset, said }: Place,
): readonly number[] => {
  const own = lexicon.characterAt(number);
  if (query.startsWith(own, offset)) return [offset + own.length, 0];
  if (lexicon.isSilent(number)) return [offset, 0];
  const first = query.charCodeAt(offset);
  if (withSlips && first > 0x2e7f)
    return movesOfHomophone(lexicon, query, { number, offset, said });
  // Only letters from a to z begin a syllable.
  if (first < 97 || first > 122) return [];
  const { right, slips } = lexicon.stepsOf(number);
  const usual = said ?? right[0]?.reading;
  // Few characters allow another step, so the others get no list.
  let cheapest: Map<number, number> | undefined;
  for (const { text, reading, cost, mayBeCut } of withSlips ? slips : right) {
    if (text.charCodeAt(0) !== first) continue;
    const next = offsetAfter(query, offset, text, mayBeCut);
    if (next === undefined) continue;
    const isCut = !query.startsWith(text, offset);
    const sum = cost + (isCut ? costs.cut : 0) + (reading === usual ? 0 : costs.otherReading);
    cheapest ??= new Map();
    if (sum < (cheapest.get(next) ?? Infinity)) cheapest.set(next, sum);
  }
  return cheapest ? [...cheapest].flat() : none;
};

/** A different character with the same sound: 青水 for 清水. */
const movesOfHomophone = (
  lexicon: Lexicon,
  query: string,
  { number, offset, said }: Place,
): readonly number[] => {
  const typed = String.fromCodePoint(query.codePointAt(offset) ?? 0);
  const sound = lexicon.soundOf(typed);
  const own = said ?? lexicon.soundOf(lexicon.characterAt(number));
  return sound !== undefined && sound === own
    ? [offset + typed.length, costs.syllable + costs.slip]
    : none;
};

/** Offset after a typed syllable or its beginning; undefined if the text differs. */
const offsetAfter = (
  query: string,
  offset: number,
  text: string,
  mayBeCut: boolean,
): number | undefined => {
  if (query.startsWith(text, offset)) return offset + text.length;
  const rest = query.length - offset;
  return mayBeCut && rest > 1 && rest < text.length && text.startsWith(query.slice(offset))
    ? query.length
    : undefined;
};
