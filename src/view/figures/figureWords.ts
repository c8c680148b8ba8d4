import { text } from '../../i18n/text.ts';
import { figureKeyName, figureUnit, formatParts, formatReading } from '../figureReading.ts';
import type { EditionedValue, PublishedFigure } from './publishedFigure.ts';

/** The first headline of a figure in words: what every face has to agree on. */
export interface HeadlineWords {
  readonly key: string;
  readonly name: string;
  /** `92.6%`, `339 吨`, or the word for there being none. */
  readonly value: string;
  /** `126 / 136 件` */
  readonly parts: string | undefined;
  readonly isMissing: boolean;
}

/** All headlines of a figure in words, the largest first. */
export const headlineWords = (
  { declaration }: Pick<PublishedFigure, 'declaration'>,
  { value }: Pick<EditionedValue, 'value'>,
): readonly HeadlineWords[] =>
  value.headlines.map(({ key, reading }) => ({
    key,
    name: figureKeyName(declaration, key),
    value: formatReading(reading, figureUnit(declaration, key)),
    parts: formatParts(reading, declaration.words.zh.partUnit),
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
      value: text.figurePages.noValue,
      parts: undefined,
      isMissing: true,
    }
  );
};

/** `92.6%（126 / 136 件）` */
export const withParts = ({ value, parts }: HeadlineWords): string =>
  parts === undefined ? value : text.figures.withParts(value, parts);
