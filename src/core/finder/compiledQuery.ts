import { costs, type Lexicon } from './lexicon.ts';

/** A query worked out once for all names: what each character may take from it. */
export interface CompiledQuery {
  readonly length: number;
  /** For each character number: 1 where the query may begin with it. */
  readonly begins: Uint8Array;
  /**
   * Ways on when a character stands at an offset of the query: pairs of the offset after it and
   * the cost. `said` is the reading at this place where it is not the usual one.
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
  const begins = new Uint8Array(lexicon.size());
  for (let number = 1; number < begins.length; number += 1)
    if (!lexicon.isSilent(number) || query.startsWith(lexicon.characterAt(number)))
      begins[number] = movesAt(number, 0).length > 0 ? 1 : 0;
  return { length: query.length, begins, movesAt };
};

const none: readonly number[] = [];

interface Place {
  readonly number: number;
  readonly offset: number;
  readonly said?: string;
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
  // Only letters from a to z begin a syllable.
  if (first < 97 || first > 122) return [];
  const { right, slips } = lexicon.stepsOf(number);
  const usual = said ?? right[0]?.reading;
  // Few characters go on: nothing is made for the others.
  let cheapest: Map<number, number> | undefined;
  for (const { text, reading, cost, mayBeCut } of withSlips ? slips : right) {
    if (text.charCodeAt(0) !== first) continue;
    const next = offsetAfter(query, offset, text, mayBeCut);
    if (next === undefined) continue;
    const sum = cost + (reading === usual ? 0 : costs.otherReading);
    cheapest ??= new Map();
    if (sum < (cheapest.get(next) ?? Infinity)) cheapest.set(next, sum);
  }
  return cheapest ? [...cheapest].flat() : none;
};

/** Offset after a typed syllable or the beginning of one, or undefined where it goes another way. */
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
