import type { DrawnLabel } from './horizontalLabels.ts';
import type { Point } from './pathWriter.ts';
import { linesPath, rectanglePath } from './shapes.ts';
import { baselineShift, nameSize } from './stripType.ts';
import { estimateTextWidth } from './textWidth.ts';

export const hereHeight = 30;

/** @param growth factor by which the text may grow */
export const hereWidth = (words: string, growth = 1): number =>
  estimateTextWidth(words, nameSize) * growth + 22;

/**
 * 「您在这里」 on a plate of ink, with a line to its place in the water.
 *
 * @param stem the line from the place to the plate
 */
export const drawHereLabel = (
  words: string,
  [x, y]: Point,
  stem: readonly Point[],
  width = hereWidth(words),
): DrawnLabel => {
  return {
    marks: [
      { shape: 'path', role: 'here-stem', d: linesPath([stem]) },
      {
        shape: 'path',
        role: 'here-plate',
        // The plate's rounded edge is a stroke of 4 units.
        d: rectanglePath(x - width / 2 + 2, y - hereHeight / 2 + 2, width - 4, hereHeight - 4),
      },
      {
        shape: 'text',
        role: 'here',
        x,
        y: y + baselineShift(nameSize),
        anchor: 'middle',
        spans: [{ text: words }],
      },
    ],
    boxes: [{ text: words, x: x - width / 2, y: y - hereHeight / 2, width, height: hereHeight }],
  };
};
