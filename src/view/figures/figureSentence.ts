import { figureParts } from '../../core/figures/figureParts.ts';
import { yearOf } from '../../core/calendar/calendar.ts';
import type { FigureDeclaration, FigureValue } from '../../core/figures/figure.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { periodWords } from './figurePeriod.ts';
import { formatWithParts } from './figureReading.ts';
import { formatDate } from '../numbers/format.ts';

/**
 * Fills in a sentence of a figure's words: each headline replaces its braces (在办 {open} 件).
 * `{date}` is the cut-off, `{this-year}` its year. A ratio is printed with its parts.
 *
 * @returns undefined while one of its headlines is missing
 */
export const fillSentence = (
  sentence: string,
  declaration: FigureDeclaration,
  value: FigureValue,
): string | undefined => {
  const placed = new Map<string, string>([
    ['date', formatDate(value.asOf)],
    ['this-year', String(yearOf(value.asOf))],
    ...value.headlines.flatMap(({ key, reading }) =>
      reading.kind === 'missing' ? [] : [[key, withParts(reading, declaration)] as const],
    ),
  ]);
  if (bracesOf(sentence).some((name) => !placed.has(name))) return undefined;
  return sentence.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => placed.get(name) ?? '');
};

/** A filled-in sentence, preceded by the period of its headlines. */
export const fillSentenceWithPeriod = (
  sentence: string,
  declaration: FigureDeclaration,
  value: FigureValue,
): string | undefined => {
  const filled = fillSentence(sentence, declaration, value);
  const [key] = headlinesOf(sentence, value);
  return filled === undefined || key === undefined
    ? filled
    : text.figures.sentenceOfPeriod(periodWords(declaration, value, key), filled);
};

/** Keys of the headlines in a sentence's braces. */
const headlinesOf = (sentence: string, { headlines }: FigureValue): readonly string[] =>
  bracesOf(sentence).filter((name) => headlines.some(({ key }) => key === name));

const bracesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

const withParts = (reading: Reading, declaration: FigureDeclaration): string =>
  formatWithParts(reading, { unit: '', partUnit: figureParts(declaration).unit });
