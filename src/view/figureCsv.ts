import type { FigureDeclaration, FigureValue } from '../core/figures/figure.ts';
import { figureRegister } from '../core/figures/register.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Reading } from '../core/schemas/edition.ts';
import { text } from '../i18n/text.ts';
import { csvText } from './csv.ts';
import { figureKeyName, missingWord } from './figureReading.ts';

/** The CSV of every figure, by the figure's id. */
export const publishedCsv = (
  index: RecordIndex,
): readonly { readonly id: string; readonly csv: string }[] =>
  figureRegister.map((declaration) => ({
    id: declaration.id,
    csv: figureCsv(declaration, declaration.compute(index)),
  }));

/** The monthly series of a figure as CSV: one row a month, a missing value with its reason. */
const figureCsv = (declaration: FigureDeclaration, value: FigureValue): string => {
  const words = text.figures.csv;
  return csvText([
    [words.month, words.series, words.value, words.numerator, words.denominator, words.reason],
    ...value.series.flatMap(({ key, points }) =>
      points.map(({ month, reading }) => [
        month,
        figureKeyName(declaration, key),
        ...readingCells(reading),
      ]),
    ),
  ]);
};

const readingCells = (reading: Reading): readonly string[] => {
  switch (reading.kind) {
    case 'ratio':
      return [
        String(reading.numerator / reading.denominator),
        String(reading.numerator),
        String(reading.denominator),
        '',
      ];
    case 'amount':
      return [String(reading.value), '', '', ''];
    case 'missing':
      return ['', '', '', missingWord(reading.reason)];
  }
};
