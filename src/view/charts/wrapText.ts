/**
 * Breaks a sentence into lines of at most `maxPx`. Chinese may break between any two characters,
 * but no line starts with a closing mark. Numbers and Latin words stay whole.
 *
 * @param widthOf width in px of a text in the drawing's font
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

// One character with its attached marks, or a run of Latin letters and digits.
const unbreakable = /[（《「“]?(?:[!-~]+|\S)[，。、；：！？）》」”]*|\s+/gu;
