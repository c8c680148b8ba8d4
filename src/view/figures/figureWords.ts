import { figureParts } from '../../core/figures/figureParts.ts';
import { text } from '../../i18n/text.ts';
import { asOfWords, periodWords } from './figurePeriod.ts';
import { figureKeyName, figureUnit, formatHeadline, formatHeadlineParts } from './figureReading.ts';
import type { EditionedValue, PublishedFigure } from './publishedFigure.ts';

/** The first headline of a figure as text, which all outputs must share. */
export interface HeadlineWords {
  readonly key: string;
  readonly name: string;
  /** Period: `2026 年 1 至 10 月累计` */
  readonly period: string;
  /** `92.6%`, `339 吨`, `4 件中 4 件`, or the word for a missing value. */
  readonly value: string;
  /** `126 / 136 件` */
  readonly parts: string | undefined;
  readonly isMissing: boolean;
}

/** All headlines of a figure as text, the largest first. */
export const headlineWords = (
  { declaration }: Pick<PublishedFigure, 'declaration'>,
  { value }: Pick<EditionedValue, 'value'>,
): readonly HeadlineWords[] =>
  value.headlines.map(({ key, reading }) => ({
    key,
    name: figureKeyName(declaration, key),
    period: periodWords(declaration, value, key),
    value: formatHeadline(reading, {
      unit: figureUnit(declaration, key),
      partUnit: figureParts(declaration).unit,
    }),
    parts: formatHeadlineParts(reading, figureParts(declaration).unit),
    isMissing: reading.kind === 'missing',
  }));

/** The first headline; a figure always has one. */
export const mainHeadline = (
  figure: Pick<PublishedFigure, 'declaration'>,
  said: Pick<EditionedValue, 'value'>,
): HeadlineWords => {
  const [first] = headlineWords(figure, said);
  return (
    first ?? {
      key: figure.declaration.id,
      name: figure.declaration.words.zh.title,
      period: asOfWords(said.value.asOf),
      value: text.figurePages.noValue,
      parts: undefined,
      isMissing: true,
    }
  );
};

/** `92.6%（126 / 136 件）` */
export const withParts = ({ value, parts }: Pick<HeadlineWords, 'value' | 'parts'>): string =>
  parts === undefined ? value : text.figures.withParts(value, parts);

/** `截至 2026 年 10 月底 92.6%（126 / 136 件）`: form of a headline in running text. */
export const withPeriod = (headline: Pick<HeadlineWords, 'period' | 'value' | 'parts'>): string =>
  text.figures.withPeriod(headline.period, withParts(headline));
