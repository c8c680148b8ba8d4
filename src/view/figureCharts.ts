import type { Month } from '../core/calendar.ts';
import type {
  FigureChart,
  FigureDeclaration,
  FigureSeries,
  FigureValue,
} from '../core/figures/figure.ts';
import { figureRegister } from '../core/figures/register.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Edition, PublishedCorrection } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import type { ChartInput } from './charts/chartInput.ts';
import type { ChartModel } from './charts/chartModel.ts';
import { getChartModel } from './charts/getChartModel.ts';
import { leftOutSentence } from './figureCard.ts';
import { figureKeyName, formatReading } from './figureReading.ts';
import { fillSentence } from './figureSentence.ts';
import { formatDate, formatMonth } from './format.ts';

/** Months a chart shows at most: two years, so that seasons can be compared. */
const MONTHS_SHOWN = 24;

/**
 * The charts of a figure by month, as it declares them. Their ids begin with the figure's, so that a
 * still picture can be named after them.
 *
 * @param corrections published corrections, of which those of this figure are marked
 */
export const figureCharts = (
  declaration: FigureDeclaration,
  value: FigureValue,
  corrections: readonly PublishedCorrection[] = [],
): readonly ChartModel[] =>
  declaration.charts.flatMap((chart) => {
    const series = seriesOfChart(chart, value);
    const [first] = series;
    if (!first) return [];
    const months = first.points.slice(-MONTHS_SHOWN).map(({ month }) => month);
    const { zh } = declaration.words;
    return [
      getChartModel({
        id: figureChartId(declaration, chart.suffix),
        ...chartWords(declaration, value, chart),
        question: zh.question,
        kind: chart.kind,
        format: chart.format,
        ...(chart.format === 'percent1' && {
          ratioNames: { numerator: zh.numeratorName, denominator: zh.denominatorName },
        }),
        categories: { kind: 'months', months },
        series: series.map((one) => ({
          id: one.key,
          label: figureKeyName(declaration, one.key),
          ...(series.length === 1 && {
            tone: chart.format === 'percent1' ? ('done' as const) : ('river' as const),
          }),
          points: pointsOf(one, months),
        })),
        corrections: series.flatMap((one) =>
          seriesCorrections(declaration, one, months, corrections),
        ),
        source: text.figures.source(zh.source),
        cutOff: text.figures.cutOff(formatDate(value.asOf)),
      }),
    ];
  });

/** Id of a figure's chart. */
export const figureChartId = ({ id }: FigureDeclaration, suffix: string): string =>
  suffix === '' ? id : `${id}-${suffix}`;

const seriesOfChart = ({ from }: FigureChart, value: FigureValue): readonly FigureSeries[] =>
  from.kind === 'months'
    ? value.series.filter(({ key, points }) => from.series.includes(key) && points.length > 0)
    : [];

const pointsOf = ({ points }: FigureSeries, months: readonly Month[]) => {
  const readings = new Map(points.map(({ month, reading }) => [month, reading]));
  return months.map(
    (month) => readings.get(month) ?? { kind: 'missing' as const, reason: 'not-reported' as const },
  );
};

const chartWords = (
  declaration: FigureDeclaration,
  value: FigureValue,
  { suffix }: FigureChart,
): Pick<ChartInput, 'title' | 'unit' | 'description'> => {
  const words = declaration.words.zh.charts[suffix];
  if (!words) throw new Error(`Figure ${declaration.id} has no words for its chart "${suffix}"`);
  const description = [
    fillSentence(words.summary, declaration, value) ??
      fillSentence(words.otherwise ?? '', declaration, value),
    leftOutSentence(value),
  ];
  return { title: words.title, unit: words.unit, description: description.join('') };
};

const seriesCorrections = (
  declaration: FigureDeclaration,
  series: FigureSeries,
  months: readonly Month[],
  corrections: readonly PublishedCorrection[],
): NonNullable<ChartInput['corrections']> =>
  corrections.flatMap(({ figureId, part, series: key, month, was, is, reason }) => {
    const shown = months.find((one) => one === month);
    const isOfSeries = part === undefined && figureId === declaration.id && key === series.key;
    if (!isOfSeries || shown === undefined) return [];
    return [
      {
        seriesId: key,
        categoryId: month,
        sentence: text.figures.correction(
          formatMonth(shown),
          formatReading(was),
          formatReading(is),
          reason,
        ),
      },
    ];
  });

/** Every chart of an edition: what the still pictures are drawn from. */
export const publishedCharts = (index: RecordIndex, edition: Edition): readonly ChartModel[] =>
  figureRegister.flatMap((declaration) =>
    figureCharts(declaration, declaration.compute(index), edition.corrections),
  );
