import type { Plugin } from 'chart.js';
import { fontOf } from './chartFont.ts';
import type { ChartLooks } from './chartLayout.ts';
import type { ChartModel } from './chartModel.ts';
import { barPlaceOf, heightOf, slotOf } from './plotGeometry.ts';

/** Draws a ring and a mark for each value that was published differently before. */
export const drawCorrections = ({ model, theme }: ChartLooks): Plugin => ({
  id: 'corrections',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.fillStyle = theme.ink;
    ctx.lineWidth = 1.5;
    ctx.font = fontOf(theme, 'small');
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    for (const { seriesIndex, categoryIndex, mark } of model.corrections) {
      const point = model.series[seriesIndex]?.points[categoryIndex];
      if (point?.kind !== 'value') continue;
      const isBar = model.kind === 'bar' || model.kind === 'stacked-bar';
      const x = isBar
        ? barPlaceOf(chart, seriesIndex, categoryIndex).centerPx
        : slotOf(chart, categoryIndex).center;
      const y = heightOf(chart, point.value + stackedBelow(model, seriesIndex, categoryIndex));
      ctx.beginPath();
      ctx.arc(x, y, theme.fontPx * 0.6, 0, Math.PI * 2);
      ctx.stroke();
      ctx.fillText(mark, x, y - theme.fontPx * 0.75);
    }
    ctx.restore();
  },
});

/** Sum of the segments below a stacked one. */
const stackedBelow = (model: ChartModel, seriesIndex: number, categoryIndex: number): number =>
  model.kind !== 'stacked-bar'
    ? 0
    : model.series.slice(0, seriesIndex).reduce((sum, { points }) => {
        const point = points[categoryIndex];
        return point?.kind === 'value' ? sum + point.value : sum;
      }, 0);
