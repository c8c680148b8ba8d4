import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import type { MissingReason } from './chartModel.ts';
import { strokeHatch, type Box } from './hatch.ts';
import { missingRuns, partialGaps } from './missingRuns.ts';
import { barPlaceOf, slotOf } from './plotGeometry.ts';

/**
 * Bands over what has no number: hatched over the whole height where no series has one, at the foot
 * of the plot where only some have none. Each carries the reason in a word, upright when narrow.
 */
export const drawMissing = (looks: ChartLooks): Plugin => ({
  id: 'missing',
  beforeDatasetsDraw: (chart) => {
    const { top, bottom } = chart.chartArea;
    for (const { from, to, reason } of missingRuns(looks.model)) {
      const box = { left: slotOf(chart, from).left, top, right: slotOf(chart, to).right, bottom };
      drawBand(chart, looks, box, reason);
    }
    for (const gap of partialGaps(looks.model)) {
      drawBand(chart, looks, footBox(chart, looks, gap), gap.reason);
    }
  },
});

const drawBand = (chart: Chart, looks: ChartLooks, box: Box, reason: MissingReason): void => {
  const { ctx } = chart;
  const { theme, model } = looks;
  ctx.save();
  ctx.strokeStyle = theme.hatch;
  ctx.lineWidth = 1.25;
  strokeHatch(ctx, box, 7);
  drawWord(ctx, looks, box, model.missingWords[reason]?.short ?? '');
  ctx.restore();
};

/** The word on a plate of the ground's colour: level where it fits, else one character below the other. */
const drawWord = (
  context: CanvasRenderingContext2D,
  { theme }: ChartLooks,
  box: Box,
  word: string,
): void => {
  const boxPx = box.right - box.left;
  context.font = fontOf(theme, 'small');
  const emPx = theme.fontPx * 0.9;
  const wordPx = widthIn(context, context.font, word);
  const isLevel = wordPx + emPx <= boxPx;
  const platePx = isLevel ? wordPx + emPx * 0.6 : emPx * 1.15;
  const plateHeightPx = isLevel ? emPx * 1.5 : emPx * (word.length * 1.12 + 0.4);
  const centerX = (box.left + box.right) / 2;
  const centerY = (box.top + box.bottom) / 2;

  context.fillStyle = theme.ground;
  context.fillRect(
    centerX - platePx / 2,
    centerY - plateHeightPx / 2,
    platePx,
    plateHeightPx,
  );
  context.fillStyle = theme.inkSoft;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (isLevel) {
    context.fillText(word, centerX, centerY);
    return;
  }
  const firstY = centerY - ((word.length - 1) / 2) * emPx * 1.12;
  [...word].forEach((character, at) => {
    context.fillText(character, centerX, firstY + at * emPx * 1.12);
  });
};

/** At the foot of the plot, as wide as the bar or the category and as high as its word. */
const footBox = (
  chart: Chart,
  { model, theme }: ChartLooks,
  gap: ReturnType<typeof partialGaps>[number],
): Box => {
  const { bottom } = chart.chartArea;
  const slot = slotOf(chart, gap.categoryIndex);
  const wordLength = model.missingWords[gap.reason]?.short.length ?? 0;
  const top = bottom - theme.fontPx * (wordLength + 1);
  if (model.kind === 'bar') {
    const { centerPx, widthPx } = barPlaceOf(chart, gap.seriesIndex, gap.categoryIndex);
    return { left: centerPx - widthPx / 2, top, right: centerPx + widthPx / 2, bottom };
  }
  return { left: slot.left, top, right: slot.right, bottom };
};
