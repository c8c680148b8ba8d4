import type { Plugin } from 'chart.js';
import type { ChartModel } from './chartModel.ts';
import type { ChartTheme } from './chartTheme.ts';
import { heightOf, slotOf } from './plotGeometry.ts';

/**
 * Draws the live chart's selection: a line through the selected category and rings around its
 * points, or frames around bars.
 *
 * @param findSelected the selected category, if any
 */
export const drawSelection = (
  model: ChartModel,
  theme: ChartTheme,
  findSelected: () => number | undefined,
): Plugin => ({
  id: 'selection',
  afterDatasetsDraw: (chart) => {
    const at = findSelected();
    if (at === undefined) return;
    const { ctx, chartArea } = chart;
    const { left, right, center: x } = slotOf(chart, at);
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.lineWidth = 1;
    if (model.kind === 'bar' || model.kind === 'stacked-bar') {
      ctx.strokeRect(left + 1, chartArea.top, right - left - 2, chartArea.bottom - chartArea.top);
    } else {
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.lineWidth = 2;
      for (const { points } of model.series) {
        const point = points[at];
        if (point?.kind !== 'value') continue;
        ctx.beginPath();
        ctx.arc(x, heightOf(chart, point.value), theme.fontPx * 0.45, 0, Math.PI * 2);
        ctx.stroke();
      }
    }
    ctx.restore();
  },
});
