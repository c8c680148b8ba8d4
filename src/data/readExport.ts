import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprintOf } from '../core/dataset/canonicalFiles.ts';
import {
  fileOfTable,
  headFile,
  linesFile,
  type ExportLayout,
} from '../core/dataset/exportPlace.ts';
import { plainLines } from '../core/dataset/plainLines.ts';
import { errorAt, type Issue, type IssuePlace } from '../core/issues/issue.ts';
import { listFields, mayBeAbsent } from '../core/schemas/schemaField.ts';
import type { FormatSchemas } from '../core/formats/exportFormat.ts';
import { newestFormat } from '../core/formats/formats.ts';
import {
  parseStrictJsonPieces,
  type StrictJsonOptions,
  type StrictJsonResult,
} from '../core/json/strictJson.ts';
import { useSourceFile, type OnRead } from './readSourceFile.ts';
import { sha256 } from './sha256.ts';

/** A parsed export: one object, whether it came as a file or a folder. */
export interface ReadExport {
  /** Absent when a file could not be parsed at all. */
  readonly document?: unknown;
  readonly layout: ExportLayout;
  /** Fingerprint of the file, or of the folder's files. */
  readonly sha256: string;
  /** Fingerprints of a folder's files. */
  readonly files?: readonly { readonly name: string; readonly sha256: string }[];
  readonly issues: readonly Issue[];
}

/**
 * Reads an export from one JSON document or from a folder with one file per collection. Faults of
 * the files become issues; only a failing disk throws. Files are read in chunks: only the values
 * stay in memory.
 *
 * @param maximumBytes largest size of the file, or of all files of the folder together
 */
export const readExport = (
  path: string,
  maximumBytes: number,
  { onRead, format = newestFormat }: ExportReading = {},
): ReadExport => {
  const kind = kindOf(path);
  if (kind === 'missing') {
    const issue = errorAt({ source: path, path: [] }, 'file.missing', { file: path });
    return { layout: { kind: 'document', name: path }, sha256: '', issues: [issue] };
  }
  const limits = { maximumBytes, onRead, format };
  return kind === 'folder' ? readFolder(path, limits) : readDocument(path, limits);
};

/** If it cannot be inspected, it is opened like a file, which then reports the reason. */
const kindOf = (path: string): 'missing' | 'folder' | 'file' => {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return 'missing';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
};

/** Options for reading an export. */
export interface ExportReading {
  readonly onRead?: OnRead | undefined;
  /** The format that determines the files of a folder; default: that of this project. */
  readonly format?: FormatSchemas;
}

interface Reading {
  readonly maximumBytes: number;
  readonly onRead: OnRead | undefined;
  readonly format: FormatSchemas;
}

/** Size of a file in bytes; 0 if it cannot be inspected. Reading it reports the reason. */
const sizeOf = (path: string): number => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
};

const readDocument = (path: string, reading: Reading): ReadExport => {
  const name = basename(path);
  const {
    value,
    sha256: hash,
    issues,
  } = readJson(path, name, reading, {
    allowRoundedFractions: true,
  });
  const { document, issues: ofLines } = withPlainLines(value, { source: name, path: ['lines'] });
  return {
    ...(document !== undefined && { document }),
    layout: { kind: 'document', name },
    sha256: hash,
    issues: [...issues, ...ofLines],
  };
};

/** Version of the export that first has areas of lakes. */
const FIRST_WITH_AREAS = 3;

/** The document with its lines as the export has them. */
const withPlainLines = (
  document: unknown,
  place: IssuePlace,
): { readonly document: unknown; readonly issues: readonly Issue[] } => {
  if (typeof document !== 'object' || document === null || !('lines' in document))
    return { document, issues: [] };
  const { lines: given, ...rest } = document;
  const version = 'version' in document ? Number(document.version) : 0;
  const { lines, issues } = plainLines(given, place, version >= FIRST_WITH_AREAS);
  return { document: lines === undefined ? rest : { ...document, lines }, issues };
};

/** Parses one file strictly, with its fingerprint, which is empty if the file cannot be read. */
const readJson = (
  path: string,
  name: string,
  { maximumBytes, onRead }: Reading,
  options: StrictJsonOptions,
): StrictJsonResult & { readonly sha256: string } => {
  const { result, issue } = useSourceFile(
    path,
    name,
    maximumBytes,
    (file) => ({
      ...parseStrictJsonPieces(file.pieces, file.byteLength, name, { ...options, maximumBytes }),
      sha256: file.sha256(),
    }),
    { onRead },
  );
  return issue ? { sha256: '', issues: [issue] } : result;
};

/**
 * Reads the head, the tables of its version, and lines if there are any. Other files are ignored.
 */
const readFolder = (folder: string, reading: Reading): ReadExport => {
  const hashes: { name: string; sha256: string }[] = [];
  const issues: Issue[] = [];
  let document: Record<string, unknown> = {};
  if (kindOf(join(folder, headFile)) === 'missing') {
    const issue = errorAt({ source: headFile, path: [] }, 'file.missing', {
      file: join(folder, headFile),
    });
    return { layout: { kind: 'folder' }, sha256: '', issues: [issue] };
  }
  const { versions, newest } = reading.format;
  const tables = new Set(versions.flatMap(({ schema }) => listFields(schema)));
  const files = [headFile, ...[...tables].map(fileOfTable), linesFile];
  const receivedBytes = files.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
  if (receivedBytes > reading.maximumBytes) {
    const params = { maximumBytes: reading.maximumBytes, receivedBytes };
    const issue = errorAt({ source: basename(folder), path: [] }, 'json.too-large', params);
    return { layout: { kind: 'folder' }, sha256: '', issues: [issue] };
  }
  const readFile = (name: string, mayBeMissing: boolean): unknown => {
    const path = join(folder, name);
    if (kindOf(path) !== 'file') {
      if (!mayBeMissing)
        issues.push(errorAt({ source: name, path: [] }, 'file.missing', { file: name }));
      return undefined;
    }
    const read = readJson(path, name, reading, {
      topLevel: name === headFile || name === linesFile ? 'object' : 'array',
      ...(name === linesFile && { allowRoundedFractions: true }),
    });
    if (read.sha256 !== '') hashes.push({ name, sha256: read.sha256 });
    issues.push(...read.issues);
    return read.value;
  };

  const head = readFile(headFile, false);
  if (typeof head === 'object') document = { ...head };
  const declared = versions.find(({ version }) => version === document['version']);
  // An unknown version is refused as such, not for the files it lacks.
  const schema = (declared ?? newest).schema;
  for (const table of listFields(schema)) {
    const value = readFile(fileOfTable(table), !declared || mayBeAbsent(declared.schema, table));
    if (value !== undefined) document[table] = value;
  }
  const lines = readFile(linesFile, true);
  if (lines !== undefined) document['lines'] = lines;
  const plain = withPlainLines(document, { source: linesFile, path: [] });
  return {
    document: plain.document,
    layout: { kind: 'folder' },
    sha256: fingerprintOf(hashes, sha256),
    files: hashes,
    issues: [...issues, ...plain.issues],
  };
};
