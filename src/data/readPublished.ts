import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { placeOf } from '../core/dataset/exportPlace.ts';
import { passShape } from '../core/dataset/shapePass.ts';
import { plainPath, shapeIssue } from '../core/dataset/shapeIssues.ts';
import { findChainFaults, sortedEditions, type StoredEdition } from '../core/editionChain.ts';
import { errorAt, type Issue } from '../core/issue.ts';
import type { PublishedRecord } from '../core/record.ts';
import { boardLedgerSchema, type BoardLedger } from '../core/schemas/boardLedger.ts';
import { editionSchema } from '../core/schemas/edition.ts';
import { tombstonesSchema, type Tombstones } from '../core/schemas/tombstones.ts';
import { parseStrictJson } from '../core/strictJson.ts';
import { contentPlaces } from './contentDir.ts';
import { readExport } from './readExport.ts';
import { sha256 } from './sha256.ts';

/** What a content folder holds, read and checked in shape but not yet against each other. */
export interface PublishedContent {
  /** Absent before the first import, and when the record is damaged. */
  readonly record?: PublishedRecord;
  /** Fingerprint of the record as it lies there. */
  readonly recordSha256: string;
  /** In the order of publication. */
  readonly editions: readonly StoredEdition[];
  readonly ledger: BoardLedger;
  readonly tombstones: Tombstones;
  readonly issues: readonly Issue[];
}

/** Our own files may be larger than what a clerk hands in: they hold every edition's growth. */
const LARGEST_RECORD_FILE = 1024 ** 3;

/** Reads what is published. Faults come back as issues; an empty folder has none. */
export const readPublished = (content: string): PublishedContent => {
  const places = contentPlaces(content);
  const issues: Issue[] = [];
  const editions = sortedEditions(readEditions(places.editions, issues));
  const ledger = readOwn(places.ledger, 'signboards.json', boardLedgerSchema, issues)?.value ?? [];
  const tombstones = readOwn(places.tombstones, 'tombstones.json', tombstonesSchema, issues)?.value ?? [];
  issues.push(...findChainFaults(editions, sha256));
  const record = existsSync(places.record) ? readRecord(places.record, issues) : undefined;
  return {
    ...(record?.record && { record: record.record }),
    recordSha256: record?.sha256 ?? '',
    editions,
    ledger,
    tombstones,
    issues,
  };
};

const readRecord = (folder: string, issues: Issue[]) => {
  const read = readExport(folder, LARGEST_RECORD_FILE);
  const shape = read.document === undefined ? undefined : passShape(read.document, read.layout);
  issues.push(...[...read.issues, ...(shape?.issues ?? [])].map(insideRecord));
  return { record: shape?.exported, sha256: read.sha256 };
};

const insideRecord = (issue: Issue): Issue => ({ ...issue, source: `record/${issue.source}` });

const readEditions = (folder: string, issues: Issue[]): readonly StoredEdition[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const read = readOwn(join(folder, file), `editions/${file}`, editionSchema, issues);
      return read ? [{ name: file.slice(0, -'.json'.length), text: read.text, edition: read.value }] : [];
    });
};

/** A file of ours against its schema; undefined where there is none or it is damaged. */
const readOwn = <S extends z.ZodType>(
  path: string,
  source: string,
  schema: S,
  issues: Issue[],
): { readonly value: z.output<S>; readonly text: string } | undefined => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const read = parseStrictJson(bytes, source, { maximumBytes: LARGEST_RECORD_FILE });
  issues.push(...read.issues);
  if (read.value === undefined) return undefined;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, text: bytes.toString('utf8') };
  const layout = { kind: 'document', name: source } as const;
  for (const fault of parsed.error.issues) {
    const place = placeOf(layout, read.value, plainPath(fault.path));
    issues.push(
      fault.code === 'unrecognized_keys'
        ? errorAt(place, 'shape.unknown-field', { field: fault.keys.join(', ') })
        : shapeIssue(schema, read.value, fault, place),
    );
  }
  return undefined;
};
