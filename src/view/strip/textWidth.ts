/**
 * How wide a line will be, before any browser has seen it. Han characters are one em; the rest is
 * rated at the wider end of the fonts in the stack, because a label may be too roomy but never
 * run into its neighbour.
 *
 * @returns width in the unit of `fontSize`
 */
export const estimateTextWidth = (text: string, fontSize: number): number => {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
};

/**
 * The text itself when it fits, else its beginning with an ellipsis.
 *
 * @returns undefined when not even two characters and the ellipsis fit
 */
export const shortenToWidth = (
  text: string,
  fontSize: number,
  maxWidth: number,
): string | undefined => {
  if (estimateTextWidth(text, fontSize) <= maxWidth) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept >= 2; kept -= 1) {
    const shortened = `${characters.slice(0, kept).join('')}…`;
    if (estimateTextWidth(shortened, fontSize) <= maxWidth) return shortened;
  }
  return undefined;
};

const emsOf = (character: string): number => {
  if (/[·—…“”‘’]/.test(character)) return 1;
  if ((character.codePointAt(0) ?? 0) >= 0x2e80) return 1;
  if (character === ' ') return 0.3;
  if (/[A-Z]/.test(character)) return 0.68;
  return 0.58;
};
