import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { markMissing } from '../engine/fonts.ts';
import { chartConfiguration } from '../../view/charts/chartConfiguration.ts';
import type { ChartModel } from '../../view/charts/chartModel.ts';
import type { ChartTheme } from '../../view/charts/chartTheme.ts';

/** Family name under which the embedded font is registered. */
export const stillFont = 'JianheStill';

export interface ChartSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Title, source and cut-off inside. */
  readonly isFramed?: boolean;
  /** Device pixels per px; default 1. */
  readonly scale?: number;
}

/** Draws a chart into a new raster canvas. */
export const drawChart = (
  model: ChartModel,
  theme: ChartTheme,
  { widthPx, heightPx, isFramed = false, scale = 1 }: ChartSize,
): Canvas => {
  prepareCharts();
  const canvas = createCanvas(widthPx, heightPx);
  const chart = chartOn(canvas, model, theme, isFramed, scale);
  // Destroying a chart wipes its canvas, so its picture is copied first.
  const drawing = createCanvas(canvas.width, canvas.height);
  const context = drawing.getContext('2d');
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.drawImage(canvas, 0, 0);
  chart.destroy();
  return drawing;
};

/** Draws the chart on a canvas synchronously. The caller destroys it. */
export const chartOn = (
  canvas: unknown,
  model: ChartModel,
  theme: ChartTheme,
  isFramed: boolean,
  scale = 1,
): Chart => {
  const configuration = chartConfiguration(model, theme, isFramed);
  const item = asChartItem(canvas);
  markMissingOn(item);
  return new Chart(item, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: scale },
  });
};

let isPrepared = false;

/** Registers the chart parts and the two weights, once per process. */
export const prepareCharts = (): void => {
  if (isPrepared) return;
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
  );
  const { resolve } = createRequire(import.meta.url);
  for (const weight of ['400Regular', '700Bold']) {
    const file = resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
    if (GlobalFonts.registerFromPath(file, stillFont) === null) {
      throw new Error(`The font file cannot be read: ${file}`);
    }
  }
  isPrepared = true;
};

/** A character that the face lacks is drawn as 〓: a rare name must not stop the build of a chart. */
const markMissingOn = (canvas: HTMLCanvasElement): void => {
  const context = canvas.getContext('2d');
  if (!context) return;
  const draw = context.fillText.bind(context);
  context.fillText = (text, ...where) => {
    draw(markMissing(text), ...where);
  };
};

/** Chart.js draws on anything with a 2d context, but its types know only the browser's canvas. */
const asChartItem = (canvas: unknown): HTMLCanvasElement => {
  if (!isCanvasLike(canvas)) throw new Error('Expected a canvas');
  return canvas;
};

const isCanvasLike = (canvas: unknown): canvas is HTMLCanvasElement =>
  typeof canvas === 'object' && canvas !== null && 'getContext' in canvas;
