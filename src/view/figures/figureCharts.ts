import { figureParts } from '../../core/figures/figureParts.ts';
import type { Month } from '../../core/calendar/calendar.ts';
import type {
  FigureChart,
  FigureDeclaration,
  FigureDimension,
  FigureSeries,
  FigureValue,
} from '../../core/figures/figure.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { PublishedCorrection } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import type { ChartInput } from '../charts/chartInput.ts';
import type { ChartModel } from '../charts/chartModel.ts';
import { getChartModel } from '../charts/getChartModel.ts';
import { leftOutSentence } from './figureCard.ts';
import { figureKeyName, formatWithParts } from './figureReading.ts';
import { fillSentence, fillSentenceWithPeriod } from './figureSentence.ts';
import { figureRowName } from './figureRowName.ts';
import { dimensionWords } from './figureTables.ts';
import { formatDate, formatMonth } from '../numbers/format.ts';

/** Maximum months in a chart: two years, so that seasons can be compared. */
const MONTHS_SHOWN = 24;

/** What the charts of a figure are drawn from. */
export interface ChartedFigure {
  readonly declaration: FigureDeclaration;
  readonly value: FigureValue;
  /** Where the numbers come from, in the district's own words. */
  readonly source: string;
  /** All published corrections; those of this figure are marked. */
  readonly corrections?: readonly PublishedCorrection[];
}

/**
 * The charts that a figure declares: series by month, or the rows of a breakdown. Their ids start
 * with the figure's id, and still pictures are named after them.
 */
export const figureCharts = (
  index: RecordIndex,
  { declaration, value, source, corrections = [] }: ChartedFigure,
): readonly ChartModel[] =>
  declaration.charts.flatMap((chart) => {
    const content =
      chart.from.kind === 'months'
        ? monthContent(declaration, value, chart.from.series, corrections)
        : tableContent(index, declaration, value, chart.from);
    if (!content) return [];
    const { zh } = declaration.words;
    const parts = figureParts(declaration);
    return [
      getChartModel({
        id: figureChartId(declaration, chart.suffix),
        ...chartWords(declaration, value, chart),
        question: zh.question,
        kind: chart.kind,
        format: chart.format,
        ...(chart.format === 'percent1' && {
          ratioNames: { numerator: parts.numeratorName, denominator: parts.denominatorName },
        }),
        ...content,
        series: content.series.map((one) => ({
          ...one,
          ...(content.series.length === 1 && {
            tone: chart.format === 'percent1' ? ('done' as const) : ('river' as const),
          }),
        })),
        source: text.figures.source(source),
        cutOff: text.figures.cutOff(formatDate(value.asOf)),
      }),
    ];
  });

type ChartContent = Pick<ChartInput, 'categories' | 'series' | 'corrections'>;

const monthContent = (
  declaration: FigureDeclaration,
  value: FigureValue,
  keys: readonly string[],
  corrections: readonly PublishedCorrection[],
): ChartContent | undefined => {
  const series = value.series.filter(({ key, points }) => keys.includes(key) && points.length > 0);
  const [first] = series;
  if (!first) return undefined;
  const months = first.points.slice(-MONTHS_SHOWN).map(({ month }) => month);
  return {
    categories: { kind: 'months', months },
    series: series.map((one) => ({
      id: one.key,
      label: figureKeyName(declaration, one.key),
      points: pointsOf(one, months),
    })),
    corrections: series.flatMap((one) => seriesCorrections(declaration, one, months, corrections)),
  };
};

const tableContent = (
  index: RecordIndex,
  declaration: FigureDeclaration,
  value: FigureValue,
  { dimension, of }: { readonly dimension: FigureDimension; readonly of: string },
): ChartContent | undefined => {
  const table = value.tables.find((one) => one.dimension === dimension && one.of === of);
  if (!table || table.rows.length === 0) return undefined;
  return {
    categories: {
      kind: 'names',
      heading: dimensionWords(index, dimension),
      names: table.rows.map(({ key }) => ({
        id: key,
        label: figureRowName(index, declaration, dimension, key).name,
      })),
    },
    series: [
      {
        id: of,
        label: figureKeyName(declaration, of),
        points: table.rows.map(({ reading }) => reading),
      },
    ],
  };
};

/** Id of a figure's chart. */
export const figureChartId = ({ id }: FigureDeclaration, suffix: string): string =>
  suffix === '' ? id : `${id}-${suffix}`;

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
    fillSentenceWithPeriod(words.summary, declaration, value) ??
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
): NonNullable<ChartInput['corrections']> => {
  const words = { unit: '', partUnit: figureParts(declaration).unit };
  return corrections.flatMap(({ figureId, part, series: key, month, was, is, reason }) => {
    const shown = months.find((one) => one === month);
    const isOfSeries = part === undefined && figureId === declaration.id && key === series.key;
    if (!isOfSeries || shown === undefined) return [];
    return [
      {
        seriesId: key,
        categoryId: month,
        sentence: text.figures.correction(
          formatMonth(shown),
          formatWithParts(was, words),
          formatWithParts(is, words),
          reason,
        ),
      },
    ];
  });
};
