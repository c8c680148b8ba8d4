import type { QuotedFigure, QuotedNumber } from '../core/editorial/figureNumbers.ts';
import type { FigureDeclaration } from '../core/figures/figure.ts';
import { figureRegister } from '../core/figures/register.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Edition, Reading } from '../core/schemas/edition.ts';
import { editorial } from '../i18n/zh/editorial.ts';
import { figureKeyName } from './figureReading.ts';

/** Every number of an edition as an article might write it: headline, month, town, river, kind. */
export const quotedFigures = (edition: Edition, index: RecordIndex): readonly QuotedFigure[] =>
  edition.figures.flatMap(({ id, definition, headlines, series, tables }) => {
    const declaration = figureRegister.find((figure) => figure.id === id);
    if (!declaration) return [];
    const year = edition.dataThrough.slice(0, 4);
    return [
      {
        title: definition.title,
        names: [definition.title, ...(editorial.figureNames[id] ?? [])],
        month: `${Number(edition.dataThrough.slice(5, 7))}月`,
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
  const { partUnit, numeratorName, denominatorName, units, unit } = declaration.words.zh;
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
      const own = units?.[key] ?? (declaration.format === 'percent' ? partUnit : unit);
      // Amounts of several units are named by their unit alone: 2015.1 吨.
      const words = name === own ? onlyWith : [...onlyWith, name];
      return [{ value: reading.value, unit: own, onlyWith: words }];
    }
  }
};

/** 9 月, with its year where it is another than the edition's. */
const monthWords = (month: string, year: string): readonly string[] => [
  ...(month.slice(0, 4) === year ? [] : [`${month.slice(0, 4)}年`]),
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
