import { recordVersion } from '../formats/formats.ts';
import type { PublishedRecord } from '../record.ts';
import type { CollectionName } from '../schemas/officeExport.ts';
import { canonicalJson } from './canonicalJson.ts';
import { fileOfField, headFile, linesFile } from './exportPlace.ts';
import { keyedTables, sortedByKey } from './rowKeys.ts';

/** A file of the record: its name inside `record/` and its text. */
export interface RecordFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The record as files, one a collection, in canonical order and form. Fields stand in the order of
 * the schema because the shape pass builds them so; rows stand in the order of their keys.
 */
export const canonicalFiles = (record: PublishedRecord): readonly RecordFile[] => {
  const sorted = sortedByKey(record);
  const head = { name: headFile, text: canonicalJson(recordHead(record)) };
  const tables = keyedTables(sorted).map(({ name, rows }) => ({
    name: fileOfCollection(name),
    text: canonicalJson(rows),
  }));
  const lines = sorted.lines ? [{ name: linesFile, text: canonicalJson(sorted.lines) }] : [];
  return [head, ...tables, ...lines].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** What of a record is no collection and no line, in the version in which records are written. */
export const recordHead = ({ format, period, office }: PublishedRecord) => ({
  format,
  version: recordVersion,
  period,
  office,
});

const fileOfCollection = (name: CollectionName): string => fileOfField(name);

/** Makes a SHA-256 in lower-case hexadecimal; core has no cryptography of its own. */
export type Sha256 = (content: string) => string;

/**
 * Fingerprint of a set of files: the SHA-256 of their list as `sha256sum` prints it, names in order.
 * Anyone can repeat it with `sha256sum * | sha256sum` in the record's folder.
 */
export const fingerprintOf = (
  files: readonly { readonly name: string; readonly sha256: string }[],
  sha256: Sha256,
): string =>
  sha256(
    [...files]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((file) => `${file.sha256}  ${file.name}\n`)
      .join(''),
  );
