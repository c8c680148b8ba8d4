import type { Chart } from 'chart.js';

/** The horizontal slot of a category in the plot, px. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  readonly center: number;
}

/** Categories share the plot's width evenly, so a band over one of them is as wide as its slot. */
export const slotOf = (chart: Chart, categoryIndex: number): Slot => {
  const { left, width } = chart.chartArea;
  const slotPx = width / (chart.data.labels?.length ?? 1);
  return {
    left: left + categoryIndex * slotPx,
    right: left + (categoryIndex + 1) * slotPx,
    center: left + (categoryIndex + 0.5) * slotPx,
  };
};

/** The category at a position; beyond the plot the first or the last. */
export const categoryAt = (chart: Chart, xPx: number): number => {
  const count = chart.data.labels?.length ?? 1;
  const { left, width } = chart.chartArea;
  return Math.min(count - 1, Math.max(0, Math.floor(((xPx - left) / width) * count)));
};

/** Position of a value in the plot, px from the picture's top. */
export const heightOf = (chart: Chart, value: number): number => {
  const scale = chart.scales['y'];
  if (scale === undefined) throw new Error('A chart without a value axis');
  return scale.getPixelForValue(value);
};

/** Centre and width of a bar, even without a value. */
export const barPlaceOf = (
  chart: Chart,
  seriesIndex: number,
  categoryIndex: number,
): { readonly centerPx: number; readonly widthPx: number } => {
  const bar = chart.getDatasetMeta(seriesIndex).data[categoryIndex];
  if (bar === undefined) throw new Error('A chart without its bar');
  const place: Readonly<Record<string, unknown>> = bar.getProps(['x', 'width'], true);
  return { centerPx: Number(place['x']), widthPx: Number(place['width']) };
};
