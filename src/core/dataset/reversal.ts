import type { OfficeExport } from '../formats/formats.ts';
import type { Reversal } from '../schemas/reversal.ts';
import { canonicalFiles, fingerprintOf, hashFiles, recordHead } from './canonicalFiles.ts';
import type { Sha256 } from '../record/sha256.ts';
import { passShape } from './shapePass.ts';
import { keyedTables, type KeyedTable } from './rowKeys.ts';

/** An edition with the record it published. */
export interface EditionRecord {
  readonly edition: string;
  readonly record: OfficeExport;
}

/** How to get from a record back to the one before: only the rows that differ are kept. */
export const reversalOf = (before: EditionRecord, now: EditionRecord, sha256: Sha256): Reversal => {
  const { lines } = before.record;
  const then = new Map(keyedTables(before.record).map((table) => [table.name, table]));
  const isSameLines = JSON.stringify(lines) === JSON.stringify(now.record.lines);
  return {
    undoes: now.edition,
    to: before.edition,
    recordSha256: recordFingerprint(before.record, sha256),
    head: recordHead(before.record),
    tables: keyedTables(now.record).flatMap((table) => {
      const former = then.get(table.name);
      const change = former && tableReversal(former, table);
      return change ? [{ name: table.name, ...change }] : [];
    }),
    ...(!isSameLines && { lines: lines ?? null }),
  };
};

/**
 * The record before, put together again and held against the format and its fingerprint.
 *
 * @returns undefined when it is not byte for byte what was published
 */
export const recordBefore = (
  now: OfficeExport,
  reversal: Reversal,
  sha256: Sha256,
): OfficeExport | undefined => {
  const changes = new Map(reversal.tables.map((table) => [table.name, table]));
  const lines = reversal.lines === undefined ? now.lines : reversal.lines;
  const tables = keyedTables(now).map((table) => [
    table.name,
    rowsBefore(table, changes.get(table.name)),
  ]);
  const document: unknown = {
    ...reversal.head,
    ...Object.fromEntries(tables),
    ...(lines !== null && lines !== undefined && { lines }),
  };
  const { exported } = passShape(structuredClone(document), { kind: 'folder' });
  return exported && recordFingerprint(exported, sha256) === reversal.recordSha256
    ? exported
    : undefined;
};

/** Fingerprint of a record as an edition holds it. */
export const recordFingerprint = (record: OfficeExport, sha256: Sha256): string =>
  fingerprintOf(hashFiles(canonicalFiles(record), sha256), sha256);

const tableReversal = (
  former: KeyedTable,
  table: KeyedTable,
): Pick<Reversal['tables'][number], 'drop' | 'rows'> | undefined => {
  const now = writtenRows(table);
  const then = writtenRows(former);
  const drop = table.keys.filter((key) => then.get(key) !== now.get(key));
  const rows = former.rows.filter((_, at) => {
    const key = former.keys[at] ?? '';
    return now.get(key) !== then.get(key);
  });
  return drop.length + rows.length === 0 ? undefined : { drop, rows };
};

const writtenRows = ({ keys, rows }: KeyedTable): ReadonlyMap<string, string> =>
  new Map(keys.map((key, at) => [key, JSON.stringify(rows[at])]));

/** Canonical order comes later, so rows that were other ones may stand at the end. */
const rowsBefore = (
  { keys, rows }: KeyedTable,
  change: Reversal['tables'][number] | undefined,
): readonly unknown[] => {
  if (!change) return rows;
  const dropped = new Set(change.drop);
  return [...rows.filter((_, at) => !dropped.has(keys[at] ?? '')), ...change.rows];
};
