import { figureParts } from '../../core/figures/figureParts.ts';
import { findMonth } from '../../core/calendar/calendar.ts';
import { isSameReading } from '../../core/dataset/figureChanges.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import type { PublishedCorrection } from '../../core/schemas/edition.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { figureKeyName, figureUnit, formatWithParts, isNamedByUnit } from './figureReading.ts';
import { formatMonth } from '../numbers/format.ts';
import { figureRowName } from './figureRowName.ts';
import { headlineWords, withPeriod } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Changes of a figure in an edition, as sentences. */
export interface FigureChanges {
  readonly lede: string;
  readonly sentences: readonly string[];
  readonly corrections: readonly string[];
  readonly hasChanged: boolean;
}

/** Compares a figure with the previous edition: headlines, new months, corrections, definition. */
export const figureChanges = (index: RecordIndex, figure: PublishedFigure): FigureChanges => {
  const words = text.figurePages;
  const { before, edition, declaration } = figure;
  const corrections = edition.corrections
    .filter(({ figureId }) => figureId === declaration.id)
    .map((correction) => {
      const { what, was, is, reason } = correctionWords(index, figure, correction);
      return words.corrected(what, was, is, reason);
    });
  if (before === undefined)
    return { lede: words.firstEdition, sentences: [], corrections, hasChanged: true };
  const headlines = headlineChanges(figure, before.value);
  const months = newMonths(figure, before.value);
  const isRedefined = before.definition.version !== figure.definition.version;
  return {
    lede: words.comparedWith(before.edition.edition),
    sentences: [
      ...(isRedefined ? [words.definitionChanged] : []),
      ...headlines.map(({ sentence }) => sentence),
      ...(months.length > 0 ? [words.newMonths(months.join('、'))] : []),
    ],
    corrections,
    hasChanged:
      isRedefined ||
      corrections.length > 0 ||
      months.length > 0 ||
      headlines.some(({ isChanged }) => isChanged),
  };
};

/** A correction as text: subject, old value, new value, reason. */
export const correctionWords = (
  index: RecordIndex,
  { declaration }: Pick<PublishedFigure, 'declaration'>,
  { series, month, dimension, row, was, is, reason }: PublishedCorrection,
): {
  readonly what: string;
  readonly period: string;
  readonly was: string;
  readonly is: string;
  readonly reason: string;
} => {
  const words = {
    unit: figureUnit(declaration, series),
    partUnit: figureParts(declaration).unit,
  };
  const known = findMonth(month);
  const period = known ? formatMonth(known) : month;
  const breakdown = declaration.breakdowns.find((one) => one === dimension);
  const place =
    breakdown && row !== undefined
      ? figureRowName(index, declaration, breakdown, row).name
      : seriesName(declaration, series);
  return {
    what: `${period}${place}`,
    period,
    was: formatWithParts(was, words),
    is: formatWithParts(is, words),
    reason,
  };
};

/** The name of a series. If that is only its unit, the name of what is counted comes first. */
const seriesName = (declaration: FigureDeclaration, key: string): string => {
  const name = figureKeyName(declaration, key);
  return isNamedByUnit(declaration, key)
    ? text.charts.columnWithUnit(figureParts(declaration).numeratorName, name)
    : name;
};

const headlineChanges = (
  figure: PublishedFigure,
  before: PublishedFigure['value'],
): readonly { readonly sentence: string; readonly isChanged: boolean }[] => {
  const words = text.figurePages;
  const then = new Map(
    headlineWords(figure, { value: before }).map((headline) => [headline.key, headline]),
  );
  return headlineWords(figure, figure).flatMap((now) => {
    const was = then.get(now.key);
    if (!was) return [];
    const readings = [before, figure.value].map(
      ({ headlines }) => headlines.find(({ key }) => key === now.key)?.reading,
    );
    const isChanged = !(readings[0] && readings[1] && isSameReading(readings[0], readings[1]));
    return [
      {
        isChanged,
        sentence: isChanged
          ? words.changed(now.name, withPeriod(was), withPeriod(now))
          : words.same(now.name, withPeriod(now)),
      },
    ];
  });
};

const newMonths = (
  { value }: PublishedFigure,
  before: PublishedFigure['value'],
): readonly string[] => {
  const known = new Set(before.series.flatMap(({ points }) => points.map(({ month }) => month)));
  const months = new Set(value.series.flatMap(({ points }) => points.map(({ month }) => month)));
  return [...months]
    .filter((month) => !known.has(month))
    .sort()
    .map(formatMonth);
};
