import type { FigureDeclaration, FigureSeries, FigureValue } from '../core/figures/figure.ts';
import { yearOf } from '../core/calendar.ts';
import { figureRegister } from '../core/figures/register.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Edition, PublishedCorrection } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import type { ChartInput } from './charts/chartInput.ts';
import type { ChartModel } from './charts/chartModel.ts';
import { getChartModel } from './charts/getChartModel.ts';
import { leftOutSentence } from './figureCard.ts';
import { figureKeyName, formatParts, formatReading, headlineReading } from './figureReading.ts';
import { formatAmount, formatDate, formatMonth } from './format.ts';

/** Months a chart shows at most: two years, so that seasons can be compared. */
const MONTHS_SHOWN = 24;

/**
 * The charts of a figure: one for a rate, one a unit for amounts, since units share no axis. Their
 * ids begin with the figure's, so that a still picture can be named after them.
 *
 * @param corrections published corrections, of which those of this figure are marked
 */
export const figureCharts = (
  declaration: FigureDeclaration,
  value: FigureValue,
  corrections: readonly PublishedCorrection[] = [],
): readonly ChartModel[] =>
  value.series
    .filter(({ points }) => points.length > 0)
    .map((series) =>
      getChartModel({
        ...chartWords(declaration, value, series),
        id: figureChartId(declaration, series.key),
        question: declaration.words.zh.question,
        ...chartShape(declaration),
        categories: { kind: 'months', months: shownPoints(series).map(({ month }) => month) },
        series: [
          {
            id: series.key,
            label: figureKeyName(declaration, series.key),
            tone: declaration.format === 'percent' ? 'done' : 'river',
            points: shownPoints(series).map(({ reading }) => reading),
          },
        ],
        corrections: seriesCorrections(declaration, series, corrections),
        source: text.figures.source(declaration.words.zh.source),
        cutOff: text.figures.cutOff(formatDate(value.asOf)),
      }),
    );

/** Name of a figure's chart; amounts have one a unit. */
export const figureChartId = (declaration: FigureDeclaration, seriesKey: string): string =>
  declaration.format === 'amount' ? `${declaration.id}-${seriesKey}` : declaration.id;

const shownPoints = (series: FigureSeries) => series.points.slice(-MONTHS_SHOWN);

const chartShape = ({
  format,
  words,
}: FigureDeclaration): Pick<ChartInput, 'kind' | 'format'> & {
  readonly ratioNames?: NonNullable<ChartInput['ratioNames']>;
} =>
  format === 'percent'
    ? {
        kind: 'line',
        format: 'percent1',
        ratioNames: { numerator: words.zh.numeratorName, denominator: words.zh.denominatorName },
      }
    : { kind: 'bar', format: 'decimal1' };

const chartWords = (
  declaration: FigureDeclaration,
  value: FigureValue,
  series: FigureSeries,
): Pick<ChartInput, 'title' | 'unit' | 'description'> => {
  const { title } = declaration.words.zh;
  const name = figureKeyName(declaration, series.key);
  if (declaration.format === 'percent')
    return {
      title: text.figures.monthly(title),
      unit: '%',
      description: describeRate(declaration, value),
    };
  return {
    title: text.figures.cleanupTitle(name),
    unit: name,
    description: describeAmount(value, series.key, name),
  };
};

const describeRate = (declaration: FigureDeclaration, value: FigureValue): string => {
  const [headline] = value.headlines;
  if (!headline) return '';
  const parts = formatParts(headline.reading, declaration.words.zh.partUnit);
  return [
    text.figures.rateDescription(
      formatDate(value.asOf),
      figureKeyName(declaration, headline.key),
      formatReading(headline.reading),
      parts,
    ),
    leftOutSentence(value),
  ]
    .filter((sentence) => sentence !== undefined)
    .join('');
};

const describeAmount = (value: FigureValue, key: string, unit: string): string => {
  const reading = headlineReading(value, key);
  return reading.kind === 'amount'
    ? text.figures.cleanupDescription(yearOf(value.asOf), formatAmount(reading.value), unit)
    : text.figures.cleanupNone(yearOf(value.asOf), unit);
};

const seriesCorrections = (
  declaration: FigureDeclaration,
  series: FigureSeries,
  corrections: readonly PublishedCorrection[],
): NonNullable<ChartInput['corrections']> => {
  const shown = shownPoints(series);
  return corrections.flatMap(({ figureId, series: key, month, was, is, reason }) => {
    const point = shown.find((one) => one.month === month);
    if (figureId !== declaration.id || key !== series.key || !point) return [];
    return [
      {
        seriesId: key,
        categoryId: month,
        sentence: text.figures.correction(
          formatMonth(point.month),
          formatReading(was),
          formatReading(is),
          reason,
        ),
      },
    ];
  });
};

/** Every chart of an edition: what the still pictures are drawn from. */
export const publishedCharts = (index: RecordIndex, edition: Edition): readonly ChartModel[] =>
  figureRegister.flatMap((declaration) =>
    figureCharts(declaration, declaration.compute(index), edition.corrections),
  );
