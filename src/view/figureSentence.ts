import { yearOf } from '../core/calendar.ts';
import type { FigureDeclaration, FigureValue } from '../core/figures/figure.ts';
import type { Reading } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import { formatParts, formatReading } from './figureReading.ts';
import { formatDate } from './format.ts';

/**
 * A sentence of a figure's own words with its headlines in the places of their braces: 在办 {open} 件.
 * `{date}` is the cut-off, `{this-year}` its year; a ratio stands with its parts.
 *
 * @returns undefined while a headline it speaks of is missing
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
  const names = [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => !placed.has(name))) return undefined;
  return sentence.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => placed.get(name) ?? '');
};

const withParts = (reading: Reading, { words }: FigureDeclaration): string => {
  const parts = formatParts(reading, words.zh.partUnit);
  return parts === undefined
    ? formatReading(reading)
    : text.figures.withParts(formatReading(reading), parts);
};
