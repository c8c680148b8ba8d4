import { comparableText } from '../characters/unifiedText.ts';
import { finderKinds, type AskedWords, type FinderKind } from './finderFormat.ts';

/** One word of a question: a text that a thing must contain, or a kind. */
export type QuestionWord =
  | { readonly kind: FinderKind }
  | {
      readonly kind?: undefined;
      readonly text: string;
    };

/**
 * The words of an everyday question: split at spaces, without common suffixes. 石门村河长 becomes 石门村
 * and 河长, 白志远 电话 becomes 白志远.
 *
 * @returns no words if the text is just a name, or if nothing is left
 */
export const readWords = (typed: string, asked: AskedWords): readonly QuestionWord[] => {
  const tokens = comparableText(typed)
    .trim()
    .split(/[\s?!,。，、]+/u)
    .filter((token) => token !== '');
  const words = tokens.flatMap((token) => readToken(token, asked));
  const [only] = words;
  const isPlain = words.length === 1 && only?.kind === undefined && only?.text === typed.trim();
  return isPlain ? [] : words;
};

const readToken = (token: string, asked: AskedWords): readonly QuestionWord[] => {
  let rest = token;
  const behind: QuestionWord[] = [];
  for (;;) {
    const whole = meaningOf(rest, asked);
    if (whole) return [...whole, ...behind];
    const end = longestOf(everydayWords(asked), (word) => rest.endsWith(word));
    const start = longestOf(asked.dropped, (word) => rest.startsWith(word));
    if (end !== undefined) {
      behind.unshift(...(meaningOf(end, asked) ?? []));
      rest = rest.slice(0, -end.length);
    } else if (start !== undefined) rest = rest.slice(start.length);
    else return [{ text: rest }, ...behind];
  }
};

/** Meaning of an everyday word; undefined for other words. */
const meaningOf = (word: string, asked: AskedWords): readonly QuestionWord[] | undefined => {
  if (asked.dropped.includes(word)) return [];
  if (asked.posts.includes(word)) return [{ text: asked.same[word] ?? word }];
  const kind = finderKinds.find((one) => asked.kinds[one]?.includes(word));
  return kind && [{ kind }];
};

const everydayWords = ({ dropped, posts, kinds }: AskedWords): readonly string[] => [
  ...dropped,
  ...posts,
  ...Object.values(kinds).flat(),
];

const longestOf = (
  words: readonly string[],
  fits: (word: string) => boolean,
): string | undefined => {
  let longest: string | undefined;
  for (const word of words) if (word.length > (longest?.length ?? 0) && fits(word)) longest = word;
  return longest;
};
