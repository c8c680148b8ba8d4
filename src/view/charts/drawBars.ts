import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import type { ChartPoint } from './chartModel.ts';
import { barPlaceOf, heightOf, slotOf } from './plotGeometry.ts';
import { barFillOf } from './seriesMarks.ts';

/** What bars need beyond their fill: rules that tell them apart, printed values, a mark for zero. */
export const drawBars = (looks: ChartLooks): Plugin => ({
  id: 'bars',
  afterDatasetsDraw: (chart) => {
    if (looks.model.kind !== 'bar' && looks.model.kind !== 'stacked-bar') return;
    chart.ctx.save();
    const bars = barsOf(chart, looks);
    for (const bar of bars) drawRules(chart, looks, bar);
    drawValues(chart, looks, bars);
    drawTotals(chart, looks);
    chart.ctx.restore();
  },
});

interface Bar {
  readonly seriesIndex: number;
  readonly point: ChartPoint & { readonly kind: 'value' };
  readonly centerPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

const barsOf = (chart: Chart, { model }: ChartLooks): readonly Bar[] =>
  model.categories.flatMap((_, categoryIndex) => {
    let stacked = 0;
    return model.series.flatMap(({ points }, seriesIndex) => {
      const point = points[categoryIndex];
      if (point?.kind !== 'value') return [];
      const from = model.kind === 'stacked-bar' ? stacked : 0;
      stacked += point.value;
      return [
        {
          seriesIndex,
          point,
          ...barPlaceOf(chart, seriesIndex, categoryIndex),
          topPx: heightOf(chart, from + point.value),
          bottomPx: heightOf(chart, from),
        },
      ];
    });
  });

const rulesPx = 5;

const drawRules = (chart: Chart, { theme, model }: ChartLooks, bar: Bar): void => {
  const fill = barFillOf(bar.seriesIndex);
  if (fill === 'solid' || fill === 'hollow') return;
  const { ctx } = chart;
  const left = bar.centerPx - bar.widthPx / 2;
  const right = bar.centerPx + bar.widthPx / 2;
  ctx.strokeStyle = theme.tones[model.series[bar.seriesIndex]?.tone ?? 'plain'];
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  if (fill === 'level-rules') {
    for (let y = bar.bottomPx - rulesPx; y > bar.topPx; y -= rulesPx) {
      ctx.moveTo(left, y);
      ctx.lineTo(right, y);
    }
  } else {
    for (let x = left + rulesPx; x < right; x += rulesPx) {
      ctx.moveTo(x, bar.topPx);
      ctx.lineTo(x, bar.bottomPx);
    }
  }
  ctx.stroke();
};

/** Values above the bars, in the segments when stacked; none of them unless all fit side by side. */
const drawValues = (chart: Chart, { theme, model }: ChartLooks, bars: readonly Bar[]): void => {
  const { ctx } = chart;
  const isStacked = model.kind === 'stacked-bar';
  const font = fontOf(theme, 'small');
  const slot = slotOf(chart, 0);
  const roomPx = isStacked ? Infinity : (slot.right - slot.left) / model.series.length;
  const allFit = bars.every(({ point }) => widthIn(ctx, font, point.text) + 2 <= roomPx);
  ctx.font = font;
  ctx.textAlign = 'center';
  for (const bar of bars) {
    if (bar.point.value === 0) {
      if (!isStacked) drawZero(chart, theme.ink, bar);
    } else if (isStacked) {
      drawInSegment(chart, { theme, model, isFramed: false }, bar);
    } else if (allFit) {
      ctx.fillStyle = theme.ink;
      ctx.textBaseline = 'bottom';
      ctx.fillText(bar.point.text, bar.centerPx, bar.topPx - 3);
    }
  }
};

/** A reported zero is seen: a short stroke on the base line with its 0. */
const drawZero = (chart: Chart, ink: string, bar: Bar): void => {
  const { ctx } = chart;
  ctx.fillStyle = ink;
  ctx.fillRect(bar.centerPx - bar.widthPx / 2, bar.bottomPx - 2.5, bar.widthPx, 2.5);
  ctx.textBaseline = 'bottom';
  ctx.fillText('0', bar.centerPx, bar.bottomPx - 4);
};

const drawInSegment = (chart: Chart, { theme, model }: ChartLooks, bar: Bar): void => {
  const { ctx } = chart;
  const textPx = widthIn(ctx, ctx.font, bar.point.text);
  const isTall = bar.bottomPx - bar.topPx >= theme.fontPx * 1.3;
  if (!isTall || textPx + 8 > bar.widthPx) return;
  const fill = barFillOf(bar.seriesIndex);
  const y = (bar.topPx + bar.bottomPx) / 2;
  if (fill === 'level-rules' || fill === 'upright-rules') {
    ctx.fillStyle = theme.ground;
    ctx.fillRect(
      bar.centerPx - textPx / 2 - 3,
      y - theme.fontPx * 0.6,
      textPx + 6,
      theme.fontPx * 1.2,
    );
  }
  const tone = theme.tones[model.series[bar.seriesIndex]?.tone ?? 'plain'];
  ctx.fillStyle = fill === 'solid' ? theme.ground : tone;
  ctx.textBaseline = 'middle';
  ctx.fillText(bar.point.text, bar.centerPx, y);
};

const drawTotals = (chart: Chart, { theme, model }: ChartLooks): void => {
  const { ctx } = chart;
  if (model.total === undefined) return;
  ctx.font = fontOf(theme, 'strong');
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  model.total.texts.forEach((total, at) => {
    if (total === null) return;
    const sum = model.series.reduce((height, { points }) => {
      const point = points[at];
      return point?.kind === 'value' ? height + point.value : height;
    }, 0);
    ctx.fillText(total, slotOf(chart, at).center, heightOf(chart, sum) - 4);
  });
};
