import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import { chartLayout, endLabel, type ChartLooks } from './chartLayout.ts';
import { heightOf, slotOf } from './plotGeometry.ts';

/** What lines and dots need beyond their points: name and value at the end, the 0 beside a zero. */
export const drawLines = (looks: ChartLooks): Plugin => ({
  id: 'lines',
  afterDatasetsDraw: (chart) => {
    if (looks.model.kind !== 'line' && looks.model.kind !== 'dots') return;
    chart.ctx.save();
    drawEnds(chart, looks);
    drawZeros(chart, looks);
    chart.ctx.restore();
  },
});

const drawEnds = (chart: Chart, { model, theme, isFramed }: ChartLooks): void => {
  const { ctx } = chart;
  const { namesAtEnds } = chartLayout({ model, theme, isFramed }, ctx, chart.width);
  const lastAt = model.categories.length - 1;
  ctx.font = fontOf(theme, 'strong');
  const ends = model.series.flatMap(({ label, points, tone }) => {
    const point = lastPresent(points);
    if (point === undefined) return [];
    const isLast = point.at === lastAt;
    const text = isLast ? endLabel(label, point.text, model, namesAtEnds) : point.text;
    return [{ text, tone, isLast, at: point.at, y: heightOf(chart, point.value) }];
  });

  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  const atEdge = ends.filter(({ isLast }) => isLast);
  const ys = spread(atEdge.map(({ y }) => y), theme.fontPx * 1.25, chart.chartArea.bottom);
  atEdge.forEach(({ text, tone }, index) => {
    ctx.fillStyle = theme.tones[tone];
    ctx.fillText(text, slotOf(chart, lastAt).center + theme.fontPx * 0.7, ys[index] ?? 0);
  });

  // A line that ends before the picture does: its value stands above its last point, on a plate.
  ctx.textAlign = 'center';
  for (const { text, tone, at, y } of ends.filter(({ isLast }) => !isLast)) {
    const widthPx = widthIn(ctx, ctx.font, text);
    const x = Math.min(slotOf(chart, at).center, chart.chartArea.right - widthPx / 2);
    const labelY = y - theme.fontPx * 1.3;
    ctx.fillStyle = theme.ground;
    ctx.fillRect(x - widthPx / 2 - 2, labelY - theme.fontPx * 0.6, widthPx + 4, theme.fontPx * 1.2);
    ctx.fillStyle = theme.tones[tone];
    ctx.fillText(text, x, labelY);
  }
};

const lastPresent = (
  points: ChartLooks['model']['series'][number]['points'],
): { readonly at: number; readonly value: number; readonly text: string } | undefined => {
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const point = points[at];
    if (point?.kind === 'value') return { at, value: point.value, text: point.text };
  }
  return undefined;
};

/** Moves heights apart until neighbours keep the gap, staying above the floor; order is kept. */
const spread = (ys: readonly number[], gapPx: number, floorPx: number): readonly number[] => {
  const order = ys.map((_, index) => index).sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0));
  const placed = [...ys];
  order.forEach((index, rank) => {
    const above = order[rank - 1];
    if (above !== undefined) {
      placed[index] = Math.max(placed[index] ?? 0, (placed[above] ?? 0) + gapPx);
    }
  });
  let ceilingPx = floorPx;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceilingPx);
    ceilingPx = (placed[index] ?? 0) - gapPx;
  }
  return placed;
};

const drawZeros = (chart: Chart, { model, theme }: ChartLooks): void => {
  const { ctx } = chart;
  ctx.font = fontOf(theme, 'small');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = theme.ink;
  for (const { points } of model.series) {
    points.forEach((point, at) => {
      if (point.kind !== 'value' || point.value !== 0 || at === points.length - 1) return;
      ctx.fillText(point.text, slotOf(chart, at).center, heightOf(chart, 0) - theme.fontPx * 0.6);
    });
  }
};
