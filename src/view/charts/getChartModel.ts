import type { MissingReason } from '../../core/numbers/missingReason.ts';
import { monthOfYear, yearOf } from '../../core/calendar/calendar.ts';
import { text } from '../../i18n/text.ts';
import { formatMonth } from '../numbers/format.ts';
import { getChartPoint } from './getChartPoint.ts';
import type {
  ChartCategoriesInput,
  ChartCorrectionInput,
  ChartInput,
  ChartSeriesInput,
} from './chartInput.ts';
import type {
  ChartCategory,
  ChartCorrection,
  ChartModel,
  ChartSeries,
  ChartTone,
} from './chartModel.ts';
import { formatChartValue } from './formatChartValue.ts';

/**
 * Converts a figure's readings to printed text, for table, picture and live chart.
 *
 * @throws RangeError when a series does not have one point per category, a value is negative or
 *   does not suit the format, a reason is unknown, or an option does not suit the kind of chart
 */
export const getChartModel = (input: ChartInput): ChartModel => {
  const categories = getCategories(input.categories);
  checkShape(input, categories);
  const series = input.series.map((one, index) => getSeries(one, index, input));
  const { target, axisFrom, totalName, format } = input;

  return {
    id: input.id,
    title: input.title,
    question: input.question,
    unit: input.unit,
    unitText: format === 'percent1' ? '' : text.charts.unit(input.unit),
    kind: input.kind,
    format,
    categoryHeading:
      input.categories.kind === 'months' ? text.charts.month : input.categories.heading,
    categories,
    series,
    ...(hasRatios(series) && {
      ratioNames: input.ratioNames ?? {
        numerator: text.charts.numerator,
        denominator: text.charts.denominator,
      },
    }),
    ...(target !== undefined && {
      target: { value: target, text: text.charts.target(formatChartValue(target, format)) },
    }),
    ...(totalName !== undefined && {
      total: { name: totalName, texts: categories.map((_, at) => sumText(series, at, input)) },
    }),
    ...(axisFrom !== undefined && {
      axisFrom: {
        value: axisFrom,
        text: text.charts.brokenAxis(formatChartValue(axisFrom, format)),
      },
    }),
    corrections: (input.corrections ?? []).map((one) => getCorrection(one, categories, series)),
    missingWords: Object.fromEntries(
      reasonsIn(series).map((reason) => [reason, text.charts.missing[reason]]),
    ),
    source: input.source,
    cutOff: input.cutOff,
    description: input.description,
  };
};

const getCategories = (input: ChartCategoriesInput): readonly ChartCategory[] => {
  if (input.kind === 'names') {
    return input.names.map(({ id, label }) => ({ id, label, tick: label }));
  }
  return input.months.map((month) => ({
    id: month,
    label: formatMonth(month),
    tick: text.charts.shortMonth(monthOfYear(month)),
    month: { ofYear: monthOfYear(month), year: text.charts.shortYear(yearOf(month)) },
  }));
};

const checkShape = (input: ChartInput, categories: readonly ChartCategory[]): void => {
  const refuse = (fault: string): never => {
    throw new RangeError(`Chart ${input.id}: ${fault}`);
  };
  if (input.series.length === 0) refuse('expected at least one series');
  if (categories.length === 0) refuse('expected at least one category');
  for (const { id, points } of input.series) {
    if (points.length !== categories.length) {
      refuse(`series ${id}: expected ${categories.length} points, received ${points.length}`);
    }
  }
  const isBar = input.kind === 'bar' || input.kind === 'stacked-bar';
  if (isBar && input.axisFrom !== undefined) refuse('bars begin at 0; their axis cannot be broken');
  if (input.kind !== 'stacked-bar' && input.totalName !== undefined) {
    refuse('only stacked bars have a total');
  }
};

const tonesInTurn: readonly ChartTone[] = ['river', 'open', 'done', 'plain', 'late'];

const getSeries = (series: ChartSeriesInput, index: number, input: ChartInput): ChartSeries => ({
  id: series.id,
  label: series.label,
  tone: series.tone ?? tonesInTurn[index % tonesInTurn.length] ?? 'river',
  points: series.points.map((point) => getChartPoint(point, input.format)),
});

const hasRatios = (series: readonly ChartSeries[]): boolean =>
  series.some(({ points }) =>
    points.some((point) => point.kind === 'value' && point.numerator !== undefined),
  );

const sumText = (
  series: readonly ChartSeries[],
  categoryIndex: number,
  { format }: ChartInput,
): string | null => {
  const points = series.map(({ points }) => points[categoryIndex]);
  const values = points.flatMap((point) => (point?.kind === 'value' ? [point.value] : []));
  if (values.length < series.length) return null;
  return formatChartValue(
    values.reduce((sum, value) => sum + value, 0),
    format,
  );
};

const getCorrection = (
  { seriesId, categoryId, sentence }: ChartCorrectionInput,
  categories: readonly ChartCategory[],
  series: readonly ChartSeries[],
): ChartCorrection => {
  const seriesIndex = series.findIndex(({ id }) => id === seriesId);
  const categoryIndex = categories.findIndex(({ id }) => id === categoryId);
  if (seriesIndex < 0 || categoryIndex < 0) {
    throw new RangeError(
      `A correction names ${seriesId} in ${categoryId}, which is not in the chart`,
    );
  }
  return {
    seriesIndex,
    categoryIndex,
    mark: text.charts.corrected,
    sentence,
  };
};

const reasonsIn = (series: readonly ChartSeries[]): readonly MissingReason[] => [
  ...new Set(
    series.flatMap(({ points }) =>
      points.flatMap((point) => (point.kind === 'missing' ? [point.reason] : [])),
    ),
  ),
];
