import { compareKey } from '../text/cleanText.ts';

/**
 * The choice that was probably meant: its Chinese word was written (乱堆 for `dump`, as the manual's
 * sentence lists them), or it differs in case, width or at most two letters.
 */
export const findMeant = (
  received: string,
  choices: readonly string[],
  manual = '',
): string | undefined => {
  const wanted = compareKey(received);
  if (wanted === '') return undefined;
  const byWord = choices.find((choice) => wordOf(choice, manual) === wanted);
  if (byWord !== undefined) return byWord;
  const near = choices
    .map((choice) => ({ choice, distance: editDistance(wanted, compareKey(choice)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const allowed = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  return near && near.distance <= allowed ? near.choice : undefined;
};

/** The Chinese word after a choice in a sentence such as `occupy 乱占, extract 乱采.` */
const wordOf = (choice: string, manual: string): string | undefined => {
  const at = ` ${manual}`.indexOf(` ${choice} `);
  if (at === -1) return undefined;
  const word = /^[^\s,.;:（(]+/.exec(manual.slice(at + choice.length + 1));
  return word ? compareKey(word[0]) : undefined;
};

/** Edit distance: insertions, deletions and substitutions of one letter. */
const editDistance = (from: string, to: string): number => {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const exchange = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
};
