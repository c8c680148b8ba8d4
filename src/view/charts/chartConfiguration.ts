import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { axisTicks } from './axisTicks.ts';
import { fontOf } from './chartFont.ts';
import { chartLayout, type ChartLooks } from './chartLayout.ts';
import type { ChartModel } from './chartModel.ts';
import type { ChartTheme } from './chartTheme.ts';
import { drawBars } from './drawBars.ts';
import { drawCorrections } from './drawCorrections.ts';
import { drawFrame } from './drawFrame.ts';
import { drawLines } from './drawLines.ts';
import { drawMissing } from './drawMissing.ts';
import { drawTarget } from './drawTarget.ts';
import { formatChartValue } from './formatChartValue.ts';
import { barFillOf, dashOf, pointStyleOf } from './seriesMarks.ts';

export type FigureChartConfiguration = ChartConfiguration<
  'line' | 'bar',
  (number | null)[],
  string
>;

/**
 * The Chart.js configuration of a figure, for both the still picture and the live chart. It
 * requires the line and bar controllers, their elements and the category and linear scales. Without
 * animation, so the live chart replaces the picture without a jump.
 *
 * @param isFramed whether title, source and cut-off are inside the picture, for use on its own
 */
export const chartConfiguration = (
  model: ChartModel,
  theme: ChartTheme,
  isFramed: boolean,
): FigureChartConfiguration => {
  const looks: ChartLooks = { model, theme, isFramed };
  const isBar = model.kind === 'bar' || model.kind === 'stacked-bar';
  const isStacked = model.kind === 'stacked-bar';
  const tickFont = { family: theme.fontFamily, size: parseFloat(fontOf(theme, 'small')) };

  return {
    type: isBar ? 'bar' : 'line',
    data: {
      labels: model.categories.map(({ label }) => label),
      datasets: model.series.map((_, at) => (isBar ? barSeries(looks, at) : lineSeries(looks, at))),
    },
    options: {
      animation: false,
      events: [],
      layout: {
        padding: ({ chart }) => ({ ...chartLayout(looks, chart.ctx, chart.width).padding }),
      },
      scales: {
        x: {
          offset: true,
          stacked: isStacked,
          grid: { display: false },
          border: { color: theme.inkSoft },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: theme.inkSoft,
            font: tickFont,
            callback(_, at) {
              const lines = axisTicks(looks, this.chart.ctx, this.chart.width)[at];
              return lines === undefined ? undefined : [...lines];
            },
          },
        },
        y: {
          ...valueRange(model),
          stacked: isStacked,
          grid: { color: theme.line, drawTicks: false },
          border: { display: false },
          ticks: {
            color: theme.inkSoft,
            font: tickFont,
            padding: theme.fontPx * 0.5,
            maxTicksLimit: 6,
            ...(model.format === 'integer' && { precision: 0 }),
            callback: (value) => formatChartValue(Number(value), model.format),
          },
        },
      },
    },
    plugins: [
      drawFrame(looks),
      drawMissing(looks),
      drawTarget(looks),
      drawBars(looks),
      drawLines(looks),
      drawCorrections(looks),
    ] satisfies Plugin[],
  };
};

/**
 * Shares range from 0 to 100 per cent and amounts start at 0, unless the model declares a broken
 * axis.
 */
const valueRange = (model: ChartModel) => {
  const min = model.axisFrom?.value ?? 0;
  if (model.format === 'percent1') return { min, max: 1 };
  return { min, suggestedMax: Math.max(model.target?.value ?? 0, 1), grace: '10%' as const };
};

const valuesOf = (model: ChartModel, seriesIndex: number): (number | null)[] =>
  (model.series[seriesIndex]?.points ?? []).map((point) =>
    point.kind === 'value' ? point.value : null,
  );

const toneOf = ({ model, theme }: ChartLooks, seriesIndex: number): string =>
  theme.tones[model.series[seriesIndex]?.tone ?? 'plain'];

const lineSeries = (
  looks: ChartLooks,
  seriesIndex: number,
): ChartDataset<'line', (number | null)[]> => {
  const { model, theme } = looks;
  const tone = toneOf(looks, seriesIndex);
  const lineWidth = theme.fontPx / 6;
  return {
    type: 'line',
    label: model.series[seriesIndex]?.label ?? '',
    data: valuesOf(model, seriesIndex),
    spanGaps: false,
    showLine: model.kind === 'line',
    clip: false,
    borderColor: tone,
    borderWidth: lineWidth,
    borderDash: dashOf(seriesIndex).map((part) => part * lineWidth),
    pointStyle: pointStyleOf(seriesIndex),
    pointRadius: ({ chart }) => theme.fontPx * (chart.width < 520 ? 0.22 : 0.28),
    pointBackgroundColor: tone,
    pointBorderColor: theme.ground,
    pointBorderWidth: 1,
  };
};

const barSeries = (
  looks: ChartLooks,
  seriesIndex: number,
): ChartDataset<'bar', (number | null)[]> => {
  const { model, theme } = looks;
  const tone = toneOf(looks, seriesIndex);
  return {
    type: 'bar',
    label: model.series[seriesIndex]?.label ?? '',
    data: valuesOf(model, seriesIndex),
    backgroundColor: barFillOf(seriesIndex) === 'solid' ? tone : theme.ground,
    borderColor: tone,
    borderWidth: barFillOf(seriesIndex) === 'solid' ? 0 : 2,
    borderSkipped: false,
    categoryPercentage: 0.78,
    barPercentage: 0.92,
    maxBarThickness: theme.fontPx * 5,
  };
};
