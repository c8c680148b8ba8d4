import type { Plugin } from 'chart.js';
import { fontOf, widthIn } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import { heightOf } from './plotGeometry.ts';

/** Draws the target level: a dashed line across the plot with its label on the left. */
export const drawTarget = ({ model, theme }: ChartLooks): Plugin => ({
  id: 'target',
  beforeDatasetsDraw: (chart) => {
    if (model.target === undefined) return;
    const { ctx } = chart;
    const { left, right } = chart.chartArea;
    const y = heightOf(chart, model.target.value);
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1.25;
    ctx.setLineDash([8, 5]);
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.restore();
  },
  afterDatasetsDraw: (chart) => {
    if (model.target === undefined) return;
    const { ctx } = chart;
    const { left } = chart.chartArea;
    const baseY = heightOf(chart, model.target.value) - 4;
    ctx.save();
    ctx.font = fontOf(theme, 'small');
    const widthPx = widthIn(ctx, ctx.font, model.target.text);
    ctx.fillStyle = theme.ground;
    ctx.fillRect(left + 2, baseY - theme.fontPx * 1.05, widthPx + 6, theme.fontPx * 1.15);
    ctx.fillStyle = theme.ink;
    ctx.textBaseline = 'bottom';
    ctx.textAlign = 'left';
    ctx.fillText(model.target.text, left + 5, baseY);
    ctx.restore();
  },
});
