import type { Chart, Plugin } from 'chart.js';
import { fontOf } from './chartFont.ts';
import {
  chartLayout,
  edgePx,
  keyLeading,
  keySampleEm,
  lineLeading,
  titleLeading,
  type ChartLooks,
  type KeyEntry,
} from './chartLayout.ts';
import { dashOf, pointStyleOf, barFillOf } from './seriesMarks.ts';
import { drawPointShape } from './drawPointShape.ts';

/** Draws the background and the texts around the plot: title, unit, legend, source and cut-off. */
export const drawFrame = (looks: ChartLooks): Plugin => ({
  id: 'frame',
  beforeDraw: (chart) => {
    const { ctx, width, height } = chart;
    ctx.save();
    ctx.fillStyle = looks.theme.ground;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
  afterDraw: (chart) => {
    chart.ctx.save();
    drawHead(chart, looks);
    drawFoot(chart, looks);
    chart.ctx.restore();
  },
});

const drawHead = (chart: Chart, looks: ChartLooks): void => {
  const { ctx } = chart;
  const { theme } = looks;
  const layout = chartLayout(looks, ctx, chart.width);
  let y = edgePx;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';

  ctx.font = fontOf(theme, 'title');
  ctx.fillStyle = theme.ink;
  for (const line of layout.title) {
    ctx.fillText(line, edgePx, y + (theme.fontPx * titleLeading) / 2);
    y += theme.fontPx * titleLeading;
  }
  if (layout.axisNote !== '') {
    ctx.font = fontOf(theme, 'small');
    ctx.fillStyle = theme.inkSoft;
    ctx.fillText(layout.axisNote, edgePx, y + (theme.fontPx * lineLeading) / 2);
    y += theme.fontPx * lineLeading;
  }
  for (const row of layout.keyRows) {
    for (const entry of row) drawKeyEntry(chart, looks, entry, y + (theme.fontPx * keyLeading) / 2);
    y += theme.fontPx * keyLeading;
  }
};

const drawKeyEntry = (
  chart: Chart,
  { model, theme }: ChartLooks,
  { seriesIndex, leftPx }: KeyEntry,
  centerY: number,
): void => {
  const { ctx } = chart;
  const series = model.series[seriesIndex];
  if (series === undefined) return;
  const samplePx = theme.fontPx * keySampleEm;
  ctx.strokeStyle = theme.tones[series.tone];
  ctx.fillStyle = theme.tones[series.tone];
  ctx.lineWidth = 2;
  if (model.kind === 'bar' || model.kind === 'stacked-bar') {
    drawBarSample(chart, seriesIndex, leftPx, centerY, theme.fontPx);
  } else {
    if (model.kind === 'line') {
      ctx.setLineDash(dashOf(seriesIndex).map((part) => part * 2));
      ctx.beginPath();
      ctx.moveTo(leftPx, centerY);
      ctx.lineTo(leftPx + samplePx, centerY);
      ctx.stroke();
      ctx.setLineDash([]);
    }
    drawPointShape(
      ctx,
      pointStyleOf(seriesIndex),
      leftPx + samplePx / 2,
      centerY,
      theme.fontPx * 0.32,
    );
  }
  ctx.font = fontOf(theme, 'text');
  ctx.fillStyle = theme.ink;
  ctx.fillText(series.label, leftPx + samplePx + theme.fontPx * 0.4, centerY);
};

const drawBarSample = (
  chart: Chart,
  seriesIndex: number,
  leftPx: number,
  centerY: number,
  fontPx: number,
): void => {
  const { ctx } = chart;
  const fill = barFillOf(seriesIndex);
  const left = leftPx + 1;
  const width = fontPx * (keySampleEm - 0.4);
  const height = fontPx * 0.85;
  const top = centerY - height / 2;
  if (fill === 'solid') {
    ctx.fillRect(left - 1, top - 1, width + 2, height + 2);
    return;
  }
  ctx.strokeRect(left, top, width, height);
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  if (fill === 'level-rules') {
    for (let y = top + 4; y < top + height; y += 4) {
      ctx.moveTo(left, y);
      ctx.lineTo(left + width, y);
    }
  } else if (fill === 'upright-rules') {
    for (let x = left + 5; x < left + width; x += 5) {
      ctx.moveTo(x, top);
      ctx.lineTo(x, top + height);
    }
  }
  ctx.stroke();
};

const drawFoot = (chart: Chart, looks: ChartLooks): void => {
  const { ctx, height } = chart;
  const { theme } = looks;
  const { foot } = chartLayout(looks, ctx, chart.width);
  ctx.font = fontOf(theme, 'small');
  ctx.fillStyle = theme.inkSoft;
  foot.forEach((line, at) => {
    const fromBottom = (foot.length - at - 0.5) * theme.fontPx * lineLeading;
    ctx.fillText(line, edgePx, height - edgePx - fromBottom);
  });
};
