import {
  collectionAddress,
  collectionFileAddress,
  dataEditionAddress,
} from '../../core/site/addresses.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatDate } from '../numbers/format.ts';
import type { Row, TableView } from '../tables/tableShapes.ts';
import { cellText } from './openFiles.ts';
import type { OpenCollection } from './openCollection.ts';

/** Maximum rows, and characters per cell, in a preview. */
const PREVIEW_ROWS = 5;
const PREVIEW_LENGTH = 40;

/** All collections, with links to each and to its files. */
export const collectionRows = (collections: readonly OpenCollection[]): readonly Row[] =>
  collections.map(({ name, title, rows, columns }) => [
    { kind: 'link', text: title, address: collectionAddress(name) },
    formatCount(rows.length),
    formatCount(columns.length),
    { kind: 'link', text: 'CSV', address: collectionFileAddress(name, 'csv') },
  ]);

/** All editions, newest first, with their fingerprints for checking copies. */
export const editionRows = (editions: readonly Edition[]): readonly Row[] =>
  [...editions].reverse().map(({ edition, dataThrough, publishedAt, recordSha256 }) => [
    { kind: 'link', text: edition, address: dataEditionAddress(edition) },
    formatDate(dataThrough),
    publishedAt,
    // Zero-width spaces would be copied too, so groups of eight are elements that can wrap.
    (recordSha256.match(/.{8}/g) ?? []).join(' '),
  ]);

/** Documentation of each column. */
export const columnRows = ({ columns }: OpenCollection): readonly Row[] =>
  columns.map(({ name, title, type, required, description }) => [
    name,
    title,
    text.openData.types[type],
    required ? text.openData.yes : text.openData.no,
    description,
  ]);

/** The first rows, with long cells truncated. */
export const previewTable = ({ columns, rows }: OpenCollection): TableView => ({
  columns: columns.map(({ name }) => ({ label: name })),
  rows: rows
    .slice(0, PREVIEW_ROWS)
    .map((row) => columns.map(({ name }) => cut(cellText(row[name])))),
});

const cut = (cell: string): string => {
  const characters = [...cell];
  return characters.length <= PREVIEW_LENGTH
    ? cell
    : `${characters.slice(0, PREVIEW_LENGTH).join('')}…`;
};
