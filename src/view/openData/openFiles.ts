import { csvText } from '../tables/csv.ts';
import type { OpenCollection } from './openCollection.ts';

/** A collection as CSV: a header, then one row per line. */
export const openCsv = ({ columns, rows }: OpenCollection): string =>
  csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => cellText(row[name]))),
  ]);

/** A collection as JSON: an array with one object per line. */
export const openJson = ({ rows }: OpenCollection): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** A value as the text of a cell: empty for no value, JSON for an object or a list. */
export const cellText = (value: unknown): string => {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return value;
    default:
      return JSON.stringify(value);
  }
};
