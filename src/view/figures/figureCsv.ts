import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { csvText } from '../tables/csv.ts';
import { missingWord } from './figureReading.ts';
import { figureRows, readingValue, type FigureRow } from './figureRows.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Columns of the CSV, for its header and for the data package. */
export const figureCsvFields = text.figureFiles.csvFields;

/** A figure as CSV: one row per reading; a missing value has its reason. */
export const figureCsv = (index: RecordIndex, figure: PublishedFigure): string =>
  csvText([
    figureCsvFields.map(({ name }) => name),
    ...figureRows(index, figure).map((row) => csvRow(figure, row)),
  ]);

const csvRow = (figure: PublishedFigure, row: FigureRow): readonly string[] => {
  const { value, numerator, denominator, missing } = readingValue(row.reading);
  return [
    text.figureFiles.parts[row.part],
    row.name,
    row.month ?? '',
    dimensionName(row.dimension),
    row.place?.key ?? '',
    row.place?.name ?? '',
    value === null ? '' : String(value),
    row.unit,
    numerator === undefined ? '' : String(numerator),
    denominator === undefined ? '' : String(denominator),
    missing === undefined ? '' : missingWord(missing),
    figure.value.asOf,
    figure.edition.edition,
    row.period ?? '',
  ];
};

const dimensionName = (dimension: string | undefined): string => {
  const names: Readonly<Record<string, string>> = text.figures.dimensions;
  return dimension === undefined ? '' : (names[dimension] ?? dimension);
};
