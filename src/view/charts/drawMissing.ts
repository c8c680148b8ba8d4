import type { MissingReason } from '../../core/numbers/missingReason.ts';
import type { Chart, Plugin } from 'chart.js';
import { drawBandWord, layBandWord, type BandWord } from './bandWord.ts';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';

import { strokeHatch, type Box } from './hatch.ts';
import { missingRuns, partialGaps, type PartialGap } from './missingRuns.ts';
import { barPlaceOf, slotOf } from './plotGeometry.ts';

/**
 * Draws bands where there is no number: hatched over the full height if no series has one, at the
 * bottom of the plot if only some have none. Each band shows the reason, vertically if narrow.
 */
export const drawMissing = (looks: ChartLooks): Plugin => ({
  id: 'missing',
  beforeDatasetsDraw: (chart) => {
    chart.ctx.save();
    drawFullBands(chart, looks);
    for (const gap of partialGaps(looks.model)) drawFootBands(chart, looks, gap);
    chart.ctx.restore();
  },
});

const drawFullBands = (chart: Chart, looks: ChartLooks): void => {
  const { ctx, chartArea } = chart;
  const { model, theme } = looks;
  let before: BandWord | undefined;
  const words = missingRuns(model).map(({ from, to, reason }) => {
    const box = {
      left: slotOf(chart, from).left + 1,
      top: chartArea.top,
      right: slotOf(chart, to).right - 1,
      bottom: chartArea.bottom,
    };
    hatchBox(chart, looks, box, reason);
    // In a band at the end the word is low, because the lines' last values are beside it.
    const share = to === model.categories.length - 1 ? 0.75 : 0.5;
    const centerY = box.top + (box.bottom - box.top) * share;
    before = stepAside(layBandWord(ctx, theme, box, shortWord(looks, reason), centerY), before);
    return before;
  });
  for (const word of words) drawBandWord(ctx, theme, word, theme.ink);
};

/** A word that would overlap its left neighbour is placed below it. */
const stepAside = (word: BandWord, before: BandWord | undefined): BandWord => {
  if (before === undefined || word.plate.left >= before.plate.right) return word;
  const heightPx = word.plate.bottom - word.plate.top;
  const top = before.plate.bottom + 2;
  return { ...word, plate: { ...word.plate, top, bottom: top + heightPx } };
};

/** At the bottom of the plot, in the colour of the series with the gap. */
const drawFootBands = (chart: Chart, looks: ChartLooks, gap: PartialGap): void => {
  const { model, theme } = looks;
  const tone = theme.tones[model.series[gap.seriesIndex]?.tone ?? 'plain'];
  for (const box of footBoxes(chart, looks, gap)) {
    hatchBox(chart, looks, box, gap.reason);
    const word = gapWord(chart, looks, gap, box);
    const centerY = (box.top + box.bottom) / 2;
    drawBandWord(chart.ctx, theme, layBandWord(chart.ctx, theme, box, word, centerY), tone);
  }
};

/** As high as the word: one box per run, or one per missing bar. */
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

/** Names the series with the gap if there is room. */
const gapWord = (chart: Chart, looks: ChartLooks, gap: PartialGap, box: Box): string => {
  const word = shortWord(looks, gap.reason);
  const named = `${looks.model.series[gap.seriesIndex]?.label ?? ''} ${word}`;
  const roomPx = box.right - box.left - looks.theme.fontPx;
  return widthIn(chart.ctx, fontOf(looks.theme, 'small'), named) <= roomPx ? named : word;
};

const shortWord = ({ model }: ChartLooks, reason: MissingReason): string =>
  model.missingWords[reason]?.short ?? '';

/** Hatching leans one way for events in the river, the other way for events in an office. */
const hatchBox = (chart: Chart, { theme }: ChartLooks, box: Box, reason: MissingReason): void => {
  chart.ctx.strokeStyle = theme.hatch;
  chart.ctx.lineWidth = 0.8;
  strokeHatch(chart.ctx, box, 8, inOffice.includes(reason) ? 'falling' : 'rising');
};

const inOffice: readonly MissingReason[] = [
  'equipment-fault',
  'pending',
  'suspended',
  'not-due',
  'not-sampled',
  'not-reported',
  'nothing-to-count',
  'in-progress',
];
