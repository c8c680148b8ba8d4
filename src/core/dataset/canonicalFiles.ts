import type { ExportFormat } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import { compareText } from '../lists/order.ts';
import type { Sha256 } from '../record/sha256.ts';
import { canonicalPieces } from '../json/canonicalJson.ts';
import { fileOfTable, headFile, linesFile } from './exportPlace.ts';
import { sortedByKey } from './rowKeys.ts';
import { sayRecord, type SaidRecord } from './sayRecord.ts';
import { listFields } from '../schemas/schemaField.ts';
import { plainPath } from './shapeIssues.ts';

/**
 * A file of the record: its name inside `record/` and its text, which is generated on each request.
 */
export interface RecordFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/**
 * The record as files, one per collection, in canonical order and form. Uses the oldest version
 * that can hold all of it. Fields follow the order of its schema, rows the order of their keys.
 *
 * @throws RangeError for a record that no version can say: only what reads back whole is written
 */
export const canonicalFiles = (
  record: OfficeExport,
  format: ExportFormat<OfficeExport> = newestFormat,
): readonly RecordFile[] => {
  const said = getSaid(sortedByKey(record), format);
  const tables = new Set(listFields(said.version.schema));
  const parts = Object.entries(said.document).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'lines') return [recordFile(linesFile, value)];
    return tables.has(name) ? [recordFile(fileOfTable(name), value)] : [];
  });
  return [recordFile(headFile, headOf(said)), ...parts].sort((a, b) => compareText(a.name, b.name));
};

/** The fields of a document that are neither a collection nor lines. */
export const headOf = ({
  version,
  document,
}: SaidRecord<OfficeExport>): Readonly<Record<string, unknown>> => {
  const tables = new Set(listFields(version.schema));
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => name !== 'lines' && !tables.has(name)),
  );
};

/**
 * A record in the oldest version that can hold all of it.
 *
 * @throws RangeError that names the field if not even the newest can
 */
export const getSaid = (
  record: OfficeExport,
  format: ExportFormat<OfficeExport> = newestFormat,
): SaidRecord<OfficeExport> => {
  const outcome = sayRecord(record, format);
  if ('said' in outcome) return outcome.said;
  const { faults, changed = [] } = outcome.unsayable;
  const [fault] = faults;
  const place = (fault ? plainPath(fault.path) : changed).join(' › ');
  const why = fault?.message ?? 'it does not come back as it was when it is read';
  throw new RangeError(
    `No version of the format can say the record, at ${place || 'the top'}: ${why}`,
  );
};

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
 * Fingerprint of a set of files: the SHA-256 of their list as `sha256sum` prints it, sorted by
 * name. To reproduce it, run `sha256sum * | sha256sum` in the record's folder.
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
