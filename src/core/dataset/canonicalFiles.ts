import { compareText } from '../lists/order.ts';
import { recordVersion } from '../formats/formats.ts';
import type { PublishedRecord } from '../record/record.ts';
import type { Sha256 } from '../record/sha256.ts';
import { canonicalPieces } from '../json/canonicalJson.ts';
import { fileOfField, headFile, linesFile } from './exportPlace.ts';
import { keyedTables, sortedByKey } from './rowKeys.ts';

/** A file of the record: its name inside `record/`, and its text, made anew whenever it is asked for. */
export interface RecordFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/**
 * The record as files, one a collection, in canonical order and form. Fields stand in the order of
 * the schema because the shape pass builds them so; rows stand in the order of their keys.
 */
export const canonicalFiles = (record: PublishedRecord): readonly RecordFile[] => {
  const sorted = sortedByKey(record);
  const head = recordFile(headFile, recordHead(record));
  const tables = keyedTables(sorted).map(({ name, rows }) => recordFile(fileOfField(name), rows));
  const lines = sorted.lines ? [recordFile(linesFile, sorted.lines)] : [];
  return [head, ...tables, ...lines].sort((a, b) => compareText(a.name, b.name));
};

/** What of a record is no collection and no line, in the version in which records are written. */
export const recordHead = ({ format, period, office }: PublishedRecord) => ({
  format,
  version: recordVersion,
  period,
  office,
});

const recordFile = (name: string, value: unknown): RecordFile => ({
  name,
  pieces: () => canonicalPieces(value),
});

/** The fingerprint of each file of a record. */
export const hashFiles = (
  files: readonly RecordFile[],
  sha256: Sha256,
): readonly { readonly name: string; readonly sha256: string }[] =>
  files.map(({ name, pieces }) => ({ name, sha256: sha256(pieces()) }));

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
      .sort((a, b) => compareText(a.name, b.name))
      .map((file) => `${file.sha256}  ${file.name}\n`)
      .join(''),
  );
