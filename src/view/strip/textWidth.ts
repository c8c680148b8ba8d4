/**
 * Estimates the width of a line without a browser. Han characters are one em. Other characters use
 * the widest font of the stack, because a label may have spare room but must never overlap its
 * neighbour.
 *
 * @returns width in the unit of `fontSize`
 */
export const estimateTextWidth = (text: string, fontSize: number): number => {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
};

/**
 * The text itself if it fits, else its start with an ellipsis.
 *
 * @returns undefined if not even two characters and the ellipsis fit
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
