import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import type { ChartPoint } from './chartModel.ts';
import { barPlaceOf, heightOf, slotOf } from './plotGeometry.ts';
import { barFillOf } from './seriesMarks.ts';
import { spreadHeights } from './spreadHeights.ts';

/** Draws the extras of bars: lines that tell series apart, printed values, a mark for zero. */
export const drawBars = (looks: ChartLooks): Plugin => ({
  id: 'bars',
  afterDatasetsDraw: (chart) => {
    if (looks.model.kind !== 'bar' && looks.model.kind !== 'stacked-bar') return;
    chart.ctx.save();
    const bars = barsOf(chart, looks);
    for (const bar of bars) drawRules(chart, looks, bar);
    if (looks.model.kind === 'bar') drawValues(chart, looks, bars);
    else drawSegmentValues(chart, looks, bars);
    drawTotals(chart, looks);
    chart.ctx.restore();
  },
});

interface Bar {
  readonly seriesIndex: number;
  readonly categoryIndex: number;
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
          categoryIndex,
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

/** Values above the bars; omitted unless all fit side by side. */
const drawValues = (chart: Chart, { theme, model }: ChartLooks, bars: readonly Bar[]): void => {
  const { ctx } = chart;
  const slot = slotOf(chart, 0);
  const roomPx = (slot.right - slot.left) / model.series.length;
  ctx.font = fontOf(theme, 'small');
  const allFit = bars.every(({ point }) => widthIn(ctx, ctx.font, point.text) + 2 <= roomPx);
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  for (const { point, centerPx, widthPx, topPx, bottomPx } of bars) {
    // Makes a reported zero visible: a short stroke on the base line with its 0.
    if (point.value === 0) ctx.fillRect(centerPx - widthPx / 2, bottomPx - 2.5, widthPx, 2.5);
    if (point.value === 0 || allFit) ctx.fillText(point.text, centerPx, topPx - 4);
  }
};

/** Values inside the segments; for thin segments to the right of the bar, if there is room. */
const drawSegmentValues = (chart: Chart, looks: ChartLooks, bars: readonly Bar[]): void => {
  const { ctx } = chart;
  const { theme, model } = looks;
  ctx.font = fontOf(theme, 'small');
  ctx.textBaseline = 'middle';
  const fitsInside = ({ point, topPx, bottomPx, widthPx }: Bar): boolean =>
    bottomPx - topPx >= theme.fontPx * 1.3 && widthIn(ctx, ctx.font, point.text) + 8 <= widthPx;

  ctx.textAlign = 'center';
  for (const bar of bars.filter(fitsInside)) drawInSegment(chart, looks, bar);

  ctx.textAlign = 'left';
  model.categories.forEach((_, at) => {
    const thin = bars.filter((bar) => bar.categoryIndex === at && !fitsInside(bar)).reverse();
    const ys = spreadHeights(
      thin.map(({ topPx, bottomPx }) => (topPx + bottomPx) / 2),
      theme.fontPx * 1.1,
      chart.chartArea.bottom - theme.fontPx * 0.6,
    );
    thin.forEach(({ seriesIndex, point, centerPx, widthPx }, index) => {
      const x = centerPx + widthPx / 2 + theme.fontPx * 0.4;
      if (x + widthIn(ctx, ctx.font, point.text) > slotOf(chart, at).right) return;
      ctx.fillStyle = theme.tones[model.series[seriesIndex]?.tone ?? 'plain'];
      ctx.fillText(point.text, x, ys[index] ?? 0);
    });
  });
};

const drawInSegment = (chart: Chart, { theme, model }: ChartLooks, bar: Bar): void => {
  const { ctx } = chart;
  const fill = barFillOf(bar.seriesIndex);
  const y = (bar.topPx + bar.bottomPx) / 2;
  if (fill === 'level-rules' || fill === 'upright-rules') {
    const halfPx = widthIn(ctx, ctx.font, bar.point.text) / 2 + 3;
    ctx.fillStyle = theme.ground;
    ctx.fillRect(bar.centerPx - halfPx, y - theme.fontPx * 0.6, halfPx * 2, theme.fontPx * 1.2);
  }
  const tone = theme.tones[model.series[bar.seriesIndex]?.tone ?? 'plain'];
  ctx.fillStyle = fill === 'solid' ? theme.ground : tone;
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
