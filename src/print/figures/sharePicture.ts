import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartModel } from '../../view/charts/chartModel.ts';
import { wrapText } from '../../view/charts/wrapText.ts';
import { markMissing } from '../engine/fonts.ts';
import { chartTheme } from '../../view/charts/chartTheme.ts';
import { prepareCharts, drawChart, stillFont } from './chartCanvas.ts';

/** Texts of a share picture; every word comes from the figure's view. */
export interface ShareWords {
  readonly office: string;
  readonly title: string;
  /** Period of the value. */
  readonly period: string;
  readonly value: string;
  readonly parts: string;
  /** Source and cut-off, one line each. */
  readonly foot: readonly string[];
}

const widthPx = 1200;
const heightPx = 630;
const edgePx = 56;

/** The preview picture of a link to a figure: number, parts, trend, source and cut-off. */
export const sharePicture = (words: ShareWords, chart: ChartModel | undefined): Uint8Array => {
  prepareCharts();
  const theme = chartTheme('light', { fontFamily: stillFont, fontPx: 24 });
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = theme.tones.river;
  context.fillRect(0, 0, widthPx, 14);

  context.textBaseline = 'alphabetic';
  write(context, words.office, { x: edgePx, y: 76, font: `28px ${stillFont}`, ink: theme.inkSoft });
  write(context, words.title, {
    x: edgePx,
    y: 132,
    font: `bold 44px ${stillFont}`,
    ink: theme.ink,
  });

  write(context, words.period, {
    x: edgePx,
    y: 190,
    font: `30px ${stillFont}`,
    ink: theme.inkSoft,
  });

  const valuePx = fitPx(context, words.value, 430, 112);
  write(context, words.value, {
    x: edgePx,
    y: 308,
    font: `bold ${valuePx}px ${stillFont}`,
    ink: theme.tones.river,
  });
  wrapped(context, words.parts, 400, `30px ${stillFont}`).forEach((line, at) => {
    write(context, line, {
      x: edgePx,
      y: 368 + at * 44,
      font: `30px ${stillFont}`,
      ink: theme.ink,
    });
  });

  if (chart) context.drawImage(drawChart(chart, theme, { widthPx: 660, heightPx: 340 }), 508, 156);

  context.fillStyle = theme.line;
  context.fillRect(edgePx, 522, widthPx - 2 * edgePx, 2);
  words.foot
    .flatMap((line) => wrapped(context, line, widthPx - 2 * edgePx, `26px ${stillFont}`))
    .slice(0, 2)
    .forEach((line, at) => {
      write(context, line, {
        x: edgePx,
        y: 562 + at * 38,
        font: `26px ${stillFont}`,
        ink: theme.inkSoft,
      });
    });
  return canvas.toBuffer('image/png');
};

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly ink: string;
}

const write = (context: SKRSContext2D, line: string, { x, y, font, ink }: Pen): void => {
  context.font = font;
  context.fillStyle = ink;
  context.fillText(markMissing(line), x, y);
};

const wrapped = (
  context: SKRSContext2D,
  sentence: string,
  roomPx: number,
  font: string,
): readonly string[] => {
  context.font = font;
  return wrapText(sentence, roomPx, (piece) => context.measureText(piece).width);
};

/** The largest font size up to `mostPx` at which the text fits. */
const fitPx = (context: SKRSContext2D, words: string, roomPx: number, mostPx: number): number => {
  context.font = `bold ${mostPx}px ${stillFont}`;
  const { width } = context.measureText(words);
  return width <= roomPx ? mostPx : Math.floor((mostPx * roomPx) / width);
};
