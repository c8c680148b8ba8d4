import { figureParts } from '../../core/figures/figureParts.ts';
import { monthOf, type CalendarDate } from '../../core/calendar/calendar.ts';
import type { NamedNumber } from '../../core/editorial/namedNumbers.ts';
import type { QuotedFigure, QuotedNumber } from '../../core/editorial/titledNumbers.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition, Reading } from '../../core/schemas/edition.ts';
import { figureKeyName, figureUnit } from './figureReading.ts';

/** Every number of an edition that an article may contain: headline, month, town, river, kind. */
export const quotedFigures = (edition: Edition, index: RecordIndex): readonly QuotedFigure[] =>
  edition.figures.flatMap(({ id, definition, headlines, series, tables }) => {
    const declaration = figureRegister.find((figure) => figure.id === id);
    if (!declaration) return [];
    const year = yearWord(edition.dataThrough);
    const { everyday } = declaration.words.zh;
    return [
      {
        title: definition.title,
        names: [definition.title, ...everyday.figure],
        topic: everyday.topic,
        year,
        month: monthWords(monthOf(edition.dataThrough), year).at(-1) ?? '',
        named: [
          ...headlines.flatMap(({ key, reading }) => namedNumbers(declaration, key, reading, [])),
          ...series.flatMap(({ key, points }) =>
            points.flatMap(({ month, reading }) =>
              namedNumbers(declaration, key, reading, monthWords(month, year)),
            ),
          ),
        ],
        numbers: [
          ...headlines.flatMap(({ key, reading }) => numbersOf(declaration, key, reading, [])),
          ...series.flatMap(({ key, points }) =>
            points.flatMap(({ month, reading }) =>
              numbersOf(declaration, key, reading, monthWords(month, year)),
            ),
          ),
          ...tables.flatMap(({ of, rows }) =>
            rows.flatMap(({ key, reading }) =>
              numbersOf(declaration, of, reading, [rowName(declaration, index, key)]),
            ),
          ),
        ],
      },
    ];
  });

/** A share in per cent and its two parts, or an amount in its unit. */
const numbersOf = (
  declaration: FigureDeclaration,
  key: string,
  reading: Reading,
  onlyWith: readonly string[],
): readonly QuotedNumber[] => {
  const { unit: partUnit, numeratorName, denominatorName } = figureParts(declaration);
  switch (reading.kind) {
    case 'missing':
      return [];
    case 'ratio':
      return [
        { value: (reading.numerator / reading.denominator) * 100, unit: '%', onlyWith },
        { value: reading.numerator, unit: partUnit, onlyWith: [...onlyWith, numeratorName] },
        { value: reading.denominator, unit: partUnit, onlyWith: [...onlyWith, denominatorName] },
      ];
    case 'amount': {
      const name = figureKeyName(declaration, key);
      const own = figureUnit(declaration, key);
      // Amounts in several units are named by their unit alone: 2015.1 吨.
      const words = name === own ? onlyWith : [...onlyWith, name];
      return [{ value: reading.value, unit: own, onlyWith: words }];
    }
  }
};

/** The parts of a share, and the amounts, that have everyday names. */
const namedNumbers = (
  declaration: FigureDeclaration,
  key: string,
  reading: Reading,
  onlyWith: readonly string[],
): readonly NamedNumber[] => {
  const { everyday } = declaration.words.zh;
  const { unit: partUnit } = figureParts(declaration);
  // Months that can be compared describe the state at their end.
  const kind = declaration.comparesMonths || key === 'median' ? 'stock' : 'flow';
  const named = (part: string, value: number, unit: string): readonly NamedNumber[] => {
    const names = everyday.numbers[part];
    return names ? [{ value, unit, names, onlyWith, kind }] : [];
  };
  switch (reading.kind) {
    case 'missing':
      return [];
    case 'ratio':
      return [
        ...named('numerator', reading.numerator, partUnit),
        ...named('denominator', reading.denominator, partUnit),
      ];
    case 'amount':
      return named(key, reading.value, figureUnit(declaration, key));
  }
};

/** The year of a day as written in a sentence: 2026年. */
export const yearWord = (day: CalendarDate): string => `${day.slice(0, 4)}年`;

/** 9月, with its year if it differs from the given one. */
export const monthWords = (month: string, year: string): readonly string[] => [
  ...(`${month.slice(0, 4)}年` === year ? [] : [`${month.slice(0, 4)}年`]),
  `${Number(month.slice(5, 7))}月`,
];

const rowName = (
  declaration: FigureDeclaration,
  { regionByCode, riverById, record }: RecordIndex,
  key: string,
): string =>
  regionByCode.get(key)?.name ??
  riverById.get(key)?.name ??
  record.sections.find(({ id }) => id === key)?.name ??
  figureKeyName(declaration, key);
