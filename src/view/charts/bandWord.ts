import { fontOf, widthIn } from './chartFont.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { Box } from './hatch.ts';

/** A word on a band, with a background plate that separates it from the hatching. */
export interface BandWord {
  /** One horizontal line, or one character per line, from top to bottom. */
  readonly lines: readonly string[];
  readonly plate: Box;
}

/** Places a word in a band: horizontally if it fits, else vertically. */
export const layBandWord = (
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  box: Box,
  word: string,
  centerY: number,
): BandWord => {
  const emPx = theme.fontPx * 0.9;
  const boxPx = box.right - box.left;
  const wordPx = widthIn(context, fontOf(theme, 'small'), word);
  const isLevel = wordPx + emPx <= boxPx;
  const lines = isLevel ? [word] : [...word];
  const halfWidthPx = (isLevel ? wordPx + emPx * 0.6 : emPx * 1.15) / 2;
  const halfHeightPx = (emPx * (leading * lines.length + 0.3)) / 2;
  const centerX = (box.left + box.right) / 2;
  return {
    lines,
    plate: {
      left: centerX - halfWidthPx,
      right: centerX + halfWidthPx,
      top: centerY - halfHeightPx,
      bottom: centerY + halfHeightPx,
    },
  };
};

export const drawBandWord = (
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  { lines, plate }: BandWord,
  colour: string,
): void => {
  const leadingPx = theme.fontPx * 0.9 * leading;
  const { left, right, top, bottom } = plate;
  context.fillStyle = theme.ground;
  context.fillRect(left, top, right - left, bottom - top);
  context.font = fontOf(theme, 'small');
  context.fillStyle = colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const firstY = (top + bottom) / 2 - ((lines.length - 1) / 2) * leadingPx;
  lines.forEach((line, at) => {
    context.fillText(line, (left + right) / 2, firstY + at * leadingPx);
  });
};

/** Line distance of vertical characters, in multiples of the font size. */
const leading = 1.12;
