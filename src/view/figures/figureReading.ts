import type { FigureDeclaration, FigureValue } from '../../core/figures/figure.ts';
import { isShareOfFew } from '../../core/figures/shareOfFew.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatPercent } from '../numbers/format.ts';

/** A reading in display form: `92.3%`, `316 吨`, or the word that replaces it. */
export const formatReading = (reading: Reading, unit = ''): string => {
  switch (reading.kind) {
    case 'ratio':
      return formatPercent(reading, '');
    case 'amount':
      return unit === '' ? formatAmount(reading.value) : `${formatAmount(reading.value)} ${unit}`;
    case 'missing':
      return missingWord(reading.reason);
  }
};

/** The parts of a ratio: `48 / 52 件`; undefined for other readings. */
export const formatParts = (reading: Reading, partUnit: string): string | undefined =>
  reading.kind === 'ratio'
    ? text.figures
        .parts(formatCount(reading.numerator), formatCount(reading.denominator), partUnit)
        .trim()
    : undefined;

/**
 * A headline in display form. A share of few is printed as numbers (4 件中 4 件), because a percentage
 * would suggest a larger count.
 */
export const formatHeadline = (
  reading: Reading,
  { unit, partUnit }: { readonly unit: string; readonly partUnit: string },
): string =>
  reading.kind === 'ratio' && isShareOfFew(reading)
    ? text.figures.ofFew(formatCount(reading.numerator), formatCount(reading.denominator), partUnit)
    : formatReading(reading, unit);

/** The parts beside a headline; undefined if the headline already consists of them. */
export const formatHeadlineParts = (reading: Reading, partUnit: string): string | undefined =>
  isShareOfFew(reading) ? undefined : formatParts(reading, partUnit);

/** A reading with its parts, if it does not consist of them: `80.0%（8 / 10 件）`, `4 件中 4 件`. */
export const formatWithParts = (
  reading: Reading,
  words: { readonly unit: string; readonly partUnit: string },
): string => {
  const said = formatHeadline(reading, words);
  const parts = formatHeadlineParts(reading, words.partUnit);
  return parts === undefined ? said : text.figures.withParts(said, parts);
};

/**
 * Text alternative of a row's trend: name, months, first and last reading; undefined without
 * points.
 */
export const trendWords = (name: string, partUnit: string, points: readonly Reading[]): string => {
  const [first] = points;
  const last = points.at(-1);
  const said = (reading: Reading): string => formatHeadline(reading, { unit: '', partUnit });
  return first && last ? text.figures.trend(name, points.length, said(first), said(last)) : '';
};

/** The word for a missing value. */
export const missingWord = (reason: string): string =>
  text.figures.missing[reason] ?? text.figures.missingOtherwise;

/** The reading of a headline; missing if the figure has no such headline in this scope. */
export const headlineReading = (value: FigureValue, key: string): Reading =>
  value.headlines.find((headline) => headline.key === key)?.reading ?? {
    kind: 'missing',
    reason: 'not-reported',
  };

/** Name of a headline, series or row of a figure. */
export const figureKeyName = (declaration: FigureDeclaration, key: string): string =>
  declaration.words.zh.keys[key] ?? key;

/** Amounts in several units are named by their unit alone: 吨. */
export const isNamedByUnit = (declaration: FigureDeclaration, key: string): boolean =>
  figureKeyName(declaration, key) === figureUnit(declaration, key);

/**
 * Unit of the amounts of a headline, series or breakdown. Beside shares it is the unit of their
 * parts.
 */
export const figureUnit = (figure: FigureDeclaration, key: string): string =>
  figure.words.zh.units?.[key] ??
  (figure.kind === 'ratio' ? figure.words.zh.partUnit : figure.words.zh.unit);
