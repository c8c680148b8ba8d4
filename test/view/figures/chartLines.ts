import type { ChartModel, ChartPoint } from '../../../src/view/charts/chartModel.ts';

/** A chart as lines: what it is, what it says, where it begins and ends, its lines or bars. */
export const chartLines = (chart: ChartModel): readonly string[] => [
  `${chart.id}: ${chart.title}, ${chart.unit}, ${chart.kind} of ${chart.format}`,
  chart.description,
  `${chart.categoryHeading} ${chart.categories[0]?.label ?? ''} – ${chart.categories.at(-1)?.label ?? ''}`,
  ...chart.series.map(({ id, label, tone, points }) =>
    [`${id} ${label} (${tone}):`, ...points.map(pointText)].join(' '),
  ),
  ...chart.corrections.map(({ sentence }) => sentence),
];

const pointText = (point: ChartPoint): string =>
  point.kind === 'value' ? point.text : point.reason;
