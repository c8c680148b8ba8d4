import type { ChartModel } from './chartModel.ts';

/** Where the lines of a chart end: the last category with a value in any series, or -1. */
export const lastReportedAt = (model: ChartModel): number =>
  Math.max(...model.series.map(({ points }) => lastValueAt(points)));

/** Index of the last point with a value, or -1. */
export const lastValueAt = (points: ChartModel['series'][number]['points']): number => {
  for (let at = points.length - 1; at >= 0; at -= 1) {
    if (points[at]?.kind === 'value') return at;
  }
  return -1;
};
