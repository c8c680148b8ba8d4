/**
 * Breaks a sentence into lines no wider than `maxPx`. Chinese may break between any two characters,
 * but no line begins with a closing mark; numbers and Latin words stay whole.
 *
 * @param widthOf width in px of a piece of text in the font it will be drawn with
 */
export const wrapText = (
  sentence: string,
  maxPx: number,
  widthOf: (piece: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of sentence.match(unbreakable) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > maxPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
};

// One character with the marks that cling to it, or a run of Latin letters and digits.
const unbreakable = /[（《「“]?(?:[!-~]+|\S)[，。、；：！？）》」”]*|\s+/gu;
