import type { ExportFormat, FormatVersion } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import type { Reversal } from '../schemas/reversal.ts';
import { canonicalFiles, fingerprintOf, getSaid, hashFiles, headOf } from './canonicalFiles.ts';
import type { Sha256 } from '../record/sha256.ts';
import { keyedTables, type KeyedTable } from './rowKeys.ts';
import { listFields } from '../schemas/schemaField.ts';
import { passShapeOf } from './shapePass.ts';

/** An edition and the record it published. */
export interface EditionRecord {
  readonly edition: string;
  readonly record: OfficeExport;
}

/**
 * How to get from a record back to the previous one. Stores only the rows that differ, in the
 * oldest version that can hold them.
 */
export const reversalOf = (
  before: EditionRecord,
  now: EditionRecord,
  sha256: Sha256,
  format: ExportFormat<OfficeExport> = newestFormat,
): Reversal => {
  const { lines, ...rest } = before.record;
  const then = tablesByName(before.record);
  const current = tablesByName(now.record);
  const changed = [...then].map(([name, table]): [string, readonly object[]] => [
    name,
    rowsThatDiffer(table, current.get(name)),
  ]);
  const said = getSaid({ ...rest, ...Object.fromEntries(changed) }, format);
  const isSameLines = JSON.stringify(lines) === JSON.stringify(now.record.lines);
  return {
    undoes: now.edition,
    to: before.edition,
    recordSha256: recordFingerprint(before.record, sha256, format),
    head: { ...headOf(said) },
    tables: namesOf(current, then).flatMap((name) => {
      const [former, table] = [then.get(name), current.get(name)];
      const written = nameIn(said.version, name);
      const drop = table ? keysThatDiffer(table, former) : [];
      const rows = former ? rowsAt(said.document, written) : null;
      const isSame = former && table && drop.length === 0 && rows?.length === 0;
      return isSame ? [] : [{ name: written, drop, rows }];
    }),
    ...(!isSameLines && { lines: lines ?? null }),
  };
};

/**
 * Rebuilds the previous record and checks it against the format and its fingerprint.
 *
 * @returns undefined unless it is byte for byte what was published
 */
export const recordBefore = (
  now: OfficeExport,
  reversal: Reversal,
  sha256: Sha256,
  format: ExportFormat<OfficeExport> = newestFormat,
): OfficeExport | undefined => {
  const version = format.versions.find((each) => each.version === reversal.head['version']);
  const kept = version && readKept(reversal, version, format);
  if (!kept) return undefined;
  const changes = new Map(reversal.tables.map((table) => [table.name, table]));
  const then = tablesByName(kept);
  const current = tablesByName(now);
  const record: OfficeExport = { ...kept };
  for (const name of namesOf(current, then)) {
    const change = changes.get(nameIn(version, name));
    const rows = rowsBefore(current.get(name), then.get(name), change);
    if (rows) Reflect.set(record, name, rows);
    else Reflect.deleteProperty(record, name);
  }
  if (reversal.lines === undefined && now.lines) Reflect.set(record, 'lines', now.lines);
  return recordFingerprint(record, sha256, format) === reversal.recordSha256 ? record : undefined;
};

/** Fingerprint of a record as an edition stores it. */
export const recordFingerprint = (
  record: OfficeExport,
  sha256: Sha256,
  format: ExportFormat<OfficeExport> = newestFormat,
): string => fingerprintOf(hashFiles(canonicalFiles(record, format), sha256), sha256);

type TablesByName = ReadonlyMap<string, KeyedTable>;

const tablesByName = (record: OfficeExport): TablesByName =>
  new Map(keyedTables(record).map((table) => [table.name, table]));

const namesOf = (...tables: readonly TablesByName[]): readonly string[] => [
  ...new Set(tables.flatMap((each) => [...each.keys()])),
];

/** The name of a collection in a version. A new collection has only its own name. */
const nameIn = ({ originOf }: FormatVersion<OfficeExport>, name: string): string =>
  String(originOf([name])[0] ?? name);

const rowsAt = (document: object, name: string): unknown[] => {
  const found: unknown = Reflect.get(document, name);
  const rows: readonly unknown[] = Array.isArray(found) ? found : [];
  return [...rows];
};

/** The stored rows alone, read like an export of their version. */
const readKept = (
  { head, tables, lines }: Reversal,
  { schema }: FormatVersion<OfficeExport>,
  format: ExportFormat<OfficeExport>,
): OfficeExport | undefined => {
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  const document: unknown = {
    ...head,
    ...Object.fromEntries(listFields(schema).map((name) => [name, rows.get(name) ?? []])),
    ...(lines !== null && lines !== undefined && { lines }),
  };
  return passShapeOf(format, structuredClone(document), { kind: 'folder' }).exported;
};

const rowsThatDiffer = (table: KeyedTable, other: KeyedTable | undefined): readonly object[] => {
  const keys = new Set(keysThatDiffer(table, other));
  return table.rows.filter((_, at) => keys.has(table.keys[at] ?? ''));
};

/** Keys of rows that are missing or different in the other table. */
const keysThatDiffer = (table: KeyedTable, other: KeyedTable | undefined): string[] => {
  const own = writtenRows(table);
  const others = other ? writtenRows(other) : new Map<string, string>();
  return table.keys.filter((key) => own.get(key) !== others.get(key));
};

const writtenRows = ({ keys, rows }: KeyedTable): ReadonlyMap<string, string> =>
  new Map(keys.map((key, at) => [key, JSON.stringify(rows[at])]));

/** Replaced rows may move to the end: canonical order is restored later. */
const rowsBefore = (
  table: KeyedTable | undefined,
  then: KeyedTable | undefined,
  change: Reversal['tables'][number] | undefined,
): readonly object[] | undefined => {
  if (!change) return table?.rows;
  if (change.rows === null) return undefined;
  const dropped = new Set(change.drop);
  const same = (table?.rows ?? []).filter((_, at) => !dropped.has(table?.keys[at] ?? ''));
  return [...same, ...(then?.rows ?? [])];
};
