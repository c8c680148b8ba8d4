import type { Chart, Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import { chartLayout, endLabel, type ChartLooks } from './chartLayout.ts';
import type { ChartTheme } from './chartTheme.ts';
import { heightOf, slotOf } from './plotGeometry.ts';
import { lastReportedAt, lastValueAt } from './lineEnds.ts';
import { spreadHeights } from './spreadHeights.ts';

/** Draws the extras of lines and dots: name and value at the end, the 0 beside a zero. */
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
  const endAt = lastReportedAt(model);
  ctx.font = fontOf(theme, 'strong');
  const ends = model.series.flatMap(({ label, points, tone }) => {
    const point = lastPresent(points);
    if (point === undefined) return [];
    const isLast = point.at === endAt;
    const text = isLast ? endLabel(label, point.text, model, namesAtEnds) : point.text;
    return [{ text, tone, isLast, at: point.at, y: heightOf(chart, point.value) }];
  });

  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  const atEdge = ends.filter(({ isLast }) => isLast);
  const ys = spreadHeights(
    atEdge.map(({ y }) => y),
    theme.fontPx * 1.25,
    chart.chartArea.bottom,
  );
  atEdge.forEach(({ text, tone }, index) => {
    const x = slotOf(chart, endAt).center + theme.fontPx * 0.7;
    fillPlate(ctx, theme, x, ys[index] ?? 0, widthIn(ctx, ctx.font, text));
    ctx.fillStyle = theme.tones[tone];
    ctx.fillText(text, x, ys[index] ?? 0);
  });

  // A line that ends early gets its value above its last point, on a plate.
  ctx.textAlign = 'center';
  for (const { text, tone, at, y } of ends.filter(({ isLast }) => !isLast)) {
    const widthPx = widthIn(ctx, ctx.font, text);
    const x = Math.min(slotOf(chart, at).center, chart.chartArea.right - widthPx / 2);
    const labelY = y - theme.fontPx * 1.3;
    fillPlate(ctx, theme, x - widthPx / 2, labelY, widthPx);
    ctx.fillStyle = theme.tones[tone];
    ctx.fillText(text, x, labelY);
  }
};

const lastPresent = (
  points: ChartLooks['model']['series'][number]['points'],
): { readonly at: number; readonly value: number; readonly text: string } | undefined => {
  const at = lastValueAt(points);
  const point = points[at];
  return point?.kind === 'value' ? { at, value: point.value, text: point.text } : undefined;
};

/**
 * A zero lies on the base line, so its number is on the left, clear of the line when it rises
 * again.
 */
const drawZeros = (chart: Chart, { model, theme }: ChartLooks): void => {
  const { ctx } = chart;
  ctx.font = fontOf(theme, 'small');
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const { points, tone } of model.series) {
    points.forEach((point, at) => {
      if (point.kind !== 'value' || point.value !== 0 || at === points.length - 1) return;
      const widthPx = widthIn(ctx, ctx.font, point.text);
      const x = Math.max(
        slotOf(chart, at).center - theme.fontPx * 0.5,
        chart.chartArea.left + widthPx + 2,
      );
      const y = heightOf(chart, 0) - theme.fontPx * 0.75;
      fillPlate(ctx, theme, x - widthPx, y, widthPx);
      ctx.fillStyle = theme.tones[tone];
      ctx.fillText(point.text, x, y);
    });
  }
};

/** Clears the background behind a word. */
const fillPlate = (
  context: CanvasRenderingContext2D,
  theme: ChartTheme,
  left: number,
  centerY: number,
  widthPx: number,
): void => {
  context.fillStyle = theme.ground;
  context.fillRect(left - 2, centerY - theme.fontPx * 0.6, widthPx + 4, theme.fontPx * 1.2);
};
