import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import type { MissingReason } from './chartModel.ts';
import { strokeHatch, type Box } from './hatch.ts';
import { missingRuns, partialGaps, type PartialGap } from './missingRuns.ts';
import { barPlaceOf, slotOf } from './plotGeometry.ts';

/**
 * Bands over what has no number: hatched over the whole height where no series has one, at the foot
 * of the plot where only some have none. Each carries the reason in a word, upright when narrow.
 */
export const drawMissing = (looks: ChartLooks): Plugin => ({
  id: 'missing',
  beforeDatasetsDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const { model, theme } = looks;
    ctx.save();
    for (const { from, to, reason } of missingRuns(model)) {
      const box = {
        left: slotOf(chart, from).left + 1,
        top: chartArea.top,
        right: slotOf(chart, to).right - 1,
        bottom: chartArea.bottom,
      };
      hatchBox(chart, looks, box, reason);
      // A band at the end keeps its word low, since the lines' last values stand before it.
      const share = to === model.categories.length - 1 ? 0.75 : 0.5;
      drawWord(ctx, looks, box, {
        word: shortWord(looks, reason),
        colour: theme.ink,
        centerY: box.top + (box.bottom - box.top) * share,
      });
    }
    for (const gap of partialGaps(model)) {
      for (const box of footBoxes(chart, looks, gap)) {
        const tone = theme.tones[model.series[gap.seriesIndex]?.tone ?? 'plain'];
        hatchBox(chart, looks, box, gap.reason);
        drawWord(ctx, looks, box, {
          word: gapWord(chart, looks, gap, box),
          colour: tone,
          centerY: (box.top + box.bottom) / 2,
        });
      }
    }
    ctx.restore();
  },
});

/** What happened in the river leans one way, what happened in an office the other. */
const inOffice: readonly MissingReason[] = [
  'equipment-fault',
  'pending',
  'not-reported',
  'nothing-to-count',
  'in-progress',
];

const hatchBox = (chart: Chart, { theme }: ChartLooks, box: Box, reason: MissingReason): void => {
  chart.ctx.strokeStyle = theme.hatch;
  chart.ctx.lineWidth = 0.8;
  strokeHatch(chart.ctx, box, 8, inOffice.includes(reason) ? 'falling' : 'rising');
};

const shortWord = ({ model }: ChartLooks, reason: MissingReason): string =>
  model.missingWords[reason]?.short ?? '';

/** Says whose gap it is where there is room. */
const gapWord = (chart: Chart, looks: ChartLooks, gap: PartialGap, box: Box): string => {
  const word = shortWord(looks, gap.reason);
  const named = `${looks.model.series[gap.seriesIndex]?.label ?? ''} ${word}`;
  const roomPx = box.right - box.left - looks.theme.fontPx;
  return widthIn(chart.ctx, fontOf(looks.theme, 'small'), named) <= roomPx ? named : word;
};

/** The word on a plate of the ground's colour: level where it fits, else one character below the other. */
const drawWord = (
  context: CanvasRenderingContext2D,
  { theme }: ChartLooks,
  box: Box,
  {
    word,
    colour,
    centerY,
  }: { readonly word: string; readonly colour: string; readonly centerY: number },
): void => {
  const font = fontOf(theme, 'small');
  const emPx = theme.fontPx * 0.9;
  const leadingPx = emPx * 1.12;
  const boxPx = box.right - box.left;
  const wordPx = widthIn(context, font, word);
  const isLevel = wordPx + emPx <= boxPx;
  const platePx = isLevel ? wordPx + emPx * 0.6 : Math.min(boxPx, emPx * 1.2);
  const plateHeightPx = isLevel ? emPx * 1.5 : leadingPx * word.length + emPx * 0.3;
  const centerX = (box.left + box.right) / 2;

  context.fillStyle = theme.ground;
  context.fillRect(centerX - platePx / 2, centerY - plateHeightPx / 2, platePx, plateHeightPx);
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const lines = isLevel ? [word] : [...word];
  const firstY = centerY - ((lines.length - 1) / 2) * leadingPx;
  lines.forEach((line, at) => {
    context.fillText(line, centerX, firstY + at * leadingPx);
  });
};

/** At the foot of the plot and as high as the word: one box a run, or one a missing bar. */
const footBoxes = (chart: Chart, looks: ChartLooks, gap: PartialGap): readonly Box[] => {
  const { model, theme } = looks;
  const { bottom } = chart.chartArea;
  const top = bottom - theme.fontPx * (shortWord(looks, gap.reason).length + 0.8);
  if (model.kind !== 'bar') {
    return [
      { left: slotOf(chart, gap.from).left, top, right: slotOf(chart, gap.to).right, bottom },
    ];
  }
  return Array.from({ length: gap.to - gap.from + 1 }, (_, step) => {
    const { centerPx, widthPx } = barPlaceOf(chart, gap.seriesIndex, gap.from + step);
    const halfPx = Math.max(widthPx, theme.fontPx) / 2;
    return { left: centerPx - halfPx, top, right: centerPx + halfPx, bottom };
  });
};
