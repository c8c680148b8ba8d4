/**
 * Many texts as one, for files in which quotes and commas would weigh too much. Texts are data: any
 * of them may hold the separator, the escape, or nothing at all.
 */

/** Escapes: `~0` for `~`, `~1` for the separator. One empty text is `~`, for `` is no text. */
const escape = '~';

/**
 * Joins texts by a separator; `unpackTexts` gives the same texts back, whatever they hold.
 *
 * @param mark one character other than `~`, `0` and `1`
 */
export const packTexts = (texts: readonly string[], mark: string): string =>
  texts.length === 1 && texts[0] === ''
    ? escape
    : texts
        .map((text) => text.replaceAll(escape, `${escape}0`).replaceAll(mark, `${escape}1`))
        .join(mark);

/** The texts of `packTexts` with the same separator. */
export const unpackTexts = (packed: string, mark: string): readonly string[] => {
  if (packed === '') return [];
  if (packed === escape) return [''];
  const texts = packed.split(mark);
  if (!packed.includes(escape)) return texts;
  return texts.map((text) => text.replaceAll(`${escape}1`, mark).replaceAll(`${escape}0`, escape));
};
