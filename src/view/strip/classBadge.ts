import { rectanglePath } from './shapes.ts';
import type { StripSection } from './stripModel.ts';
import type { StripMark } from './stripScene.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { resultRole, resultText } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

export const badgeHeight = 24;

export const badgeWidth = (section: StripSection): number =>
  estimateTextWidth(resultText(section), wordSize) + 16;

/** The class on its colour, centred; always with its text. */
export const drawBadge = (section: StripSection, x: number, y: number): StripMark[] => {
  const width = badgeWidth(section);
  const role = resultRole(section);
  return [
    {
      shape: 'path',
      role,
      d: rectanglePath(x - width / 2, y - badgeHeight / 2, width, badgeHeight),
    },
    {
      shape: 'text',
      role: `${role}-ink`,
      x,
      y: y + baselineShift(wordSize),
      anchor: 'middle',
      spans: [{ text: resultText(section) }],
    },
  ];
};
