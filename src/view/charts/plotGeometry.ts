import type { Chart } from 'chart.js';

/** The column of the plot that belongs to a category, in px. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  readonly center: number;
}

/** Categories share the plot's width evenly, so that a band over one of them has its full width. */
export const slotOf = (chart: Chart, categoryIndex: number): Slot => {
  const { left, width } = chart.chartArea;
  const slotPx = width / (chart.data.labels?.length ?? 1);
  return {
    left: left + categoryIndex * slotPx,
    right: left + (categoryIndex + 1) * slotPx,
    center: left + (categoryIndex + 0.5) * slotPx,
  };
};

/** The category whose column holds that place, the first or last beyond the plot. */
export const categoryAt = (chart: Chart, xPx: number): number => {
  const count = chart.data.labels?.length ?? 1;
  const { left, width } = chart.chartArea;
  return Math.min(count - 1, Math.max(0, Math.floor(((xPx - left) / width) * count)));
};

/** Height of a value in the plot, in px from the picture's top. */
export const heightOf = (chart: Chart, value: number): number => {
  const scale = chart.scales['y'];
  if (scale === undefined) throw new Error('A chart without a value axis');
  return scale.getPixelForValue(value);
};

/** Centre and width of a bar, also of one that has no value. */
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
