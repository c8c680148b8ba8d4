import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLedgerFaults } from '../core/boards/boardLedger.ts';
import { parseOwnFile } from '../core/dataset/parseOwnFile.ts';
import { passShape } from '../core/dataset/shapePass.ts';
import {
  findChainFaults,
  sortedEditions,
  type StoredEdition,
} from '../core/record/editionChain.ts';
import type { Issue } from '../core/issues/issue.ts';
import type { OfficeExport } from '../core/formats/formats.ts';
import { boardLedgerSchema, type BoardLedger } from '../core/schemas/boardLedger.ts';
import { findRowsFileFaults } from '../core/dataset/rowsFaults.ts';
import { editionSchema } from '../core/schemas/edition.ts';
import { editionRowsSchema } from '../core/schemas/editionRows.ts';
import { reversalSchema, type Reversal } from '../core/schemas/reversal.ts';
import { tombstonesSchema, type Tombstones } from '../core/schemas/tombstones.ts';
import { rowsFileOf } from '../core/dataset/editionRows.ts';
import { contentPlaces } from './contentDir.ts';
import { readExport } from './readExport.ts';
import { sha256 } from './sha256.ts';

/** Contents of a content folder, read and checked in shape but not in relations. */
export interface PublishedContent {
  /** Absent before the first import, and if the record is damaged. */
  readonly record?: OfficeExport;
  /** Fingerprint of the record on disk. */
  readonly recordSha256: string;
  readonly recordFiles: readonly { readonly name: string; readonly sha256: string }[];
  /** Text of `editions/SHA256SUMS`, if it exists. */
  readonly sums?: string;
  /** In the order of publication. */
  readonly editions: readonly StoredEdition[];
  /** Names of files of rows without an edition. */
  readonly strayRows: readonly string[];
  readonly ledger: BoardLedger;
  readonly tombstones: Tombstones;
  /** The reversal to the previous record, if it is stored. */
  readonly reversal?: Reversal;
  readonly issues: readonly Issue[];
}

/** Formatted JSON may be larger than the submitted file. */
const LARGEST_RECORD_BYTES = 4 * 1024 ** 3;

/** Whether nothing was ever published here: there is neither a record nor an edition. */
export const isUnpublished = (content: string): boolean => {
  const { record, editions, staging } = contentPlaces(content);
  return ![record, editions, staging].some((place) => existsSync(place));
};

/** Reads what is published. Faults are returned as issues; an empty folder has none. */
export const readPublished = (content: string): PublishedContent => {
  const places = contentPlaces(content);
  const issues: Issue[] = [];
  const { editions, strayRows } = readEditions(places.editions, issues);
  const ledger = readLedger(places.ledger, issues);
  const tombstones = readTombstones(places.tombstones, issues);
  const reversal = readReversal(places.reversal, issues);
  issues.push(
    ...findChainFaults(editions, sha256),
    ...findRowsFileFaults(editions, strayRows, sha256),
    ...findLedgerFaults(ledger, editions, sha256),
  );
  const record = existsSync(places.record) ? readRecord(places.record, issues) : undefined;
  return {
    ...(record?.record && { record: record.record }),
    recordSha256: record?.sha256 ?? '',
    recordFiles: record?.files ?? [],
    ...(existsSync(places.sums) && { sums: readFileSync(places.sums, 'utf8') }),
    editions,
    strayRows,
    ledger,
    tombstones,
    ...(reversal && { reversal }),
    issues,
  };
};

const readRecord = (folder: string, issues: Issue[]) => {
  const read = readExport(folder, LARGEST_RECORD_BYTES);
  const shape = read.document === undefined ? undefined : passShape(read.document, read.layout);
  issues.push(...[...read.issues, ...(shape?.issues ?? [])].map(insideRecord));
  return { record: shape?.exported, sha256: read.sha256, files: read.files ?? [] };
};

const insideRecord = (issue: Issue): Issue => ({ ...issue, source: `record/${issue.source}` });

/** Editions in order of publication, each with its rows, and files of rows without an edition. */
const readEditions = (
  folder: string,
  issues: Issue[],
): Pick<PublishedContent, 'editions' | 'strayRows'> => {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const names = (extension: string): readonly string[] =>
    files
      .filter((file) => file.endsWith(extension))
      .map((file) => file.slice(0, -extension.length));
  const withRows = names('.rows.json');
  const isRows = new Set(withRows.map((name) => `${name}.rows`));
  const read = names('.json')
    .filter((name) => !isRows.has(name))
    .flatMap((name): readonly StoredEdition[] => {
      const bytes = readFileSync(join(folder, `${name}.json`));
      const file = parseOwnFile(
        bytes,
        `editions/${name}.json`,
        editionSchema,
        LARGEST_RECORD_BYTES,
      );
      issues.push(...file.issues);
      if (!file.value) return [];
      const rows = withRows.includes(name) ? readRows(folder, name, issues) : {};
      return [{ name, text: bytes.toString('utf8'), edition: file.value, ...rows }];
    });
  const known = new Set(read.map(({ name }) => name));
  return {
    editions: sortedEditions(read),
    strayRows: withRows.filter((name) => !known.has(name)),
  };
};

const readRows = (
  folder: string,
  name: string,
  issues: Issue[],
): Pick<StoredEdition, 'rowsText' | 'rows'> => {
  const file = rowsFileOf(name);
  const bytes = readFileSync(join(folder, file));
  const read = parseOwnFile(bytes, `editions/${file}`, editionRowsSchema, LARGEST_RECORD_BYTES);
  issues.push(...read.issues);
  return { rowsText: bytes.toString('utf8'), ...(read.value && { rows: read.value }) };
};

const readLedger = (file: string, issues: Issue[]): BoardLedger => {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const read = parseOwnFile(bytes, 'signboards.json', boardLedgerSchema, LARGEST_RECORD_BYTES);
  issues.push(...read.issues);
  return read.value ?? [];
};

const readTombstones = (file: string, issues: Issue[]): Tombstones => {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const read = parseOwnFile(bytes, 'tombstones.json', tombstonesSchema, LARGEST_RECORD_BYTES);
  issues.push(...read.issues);
  return read.value ?? [];
};

const readReversal = (file: string, issues: Issue[]): Reversal | undefined => {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const read = parseOwnFile(bytes, 'reversal.json', reversalSchema, LARGEST_RECORD_BYTES);
  issues.push(...read.issues);
  return read.value;
};
