import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprintOf } from '../core/dataset/canonicalFiles.ts';
import {
  fileOfField,
  headFile,
  linesFile,
  type ExportLayout,
} from '../core/dataset/exportPlace.ts';
import { errorAt, type Issue } from '../core/issue.ts';
import { listFields, mayBeAbsent } from '../core/dataset/schemaField.ts';
import { newestFormat } from '../core/formats/formats.ts';
import { parseStrictJson } from '../core/strictJson.ts';
import { readSourceFile } from './readSourceFile.ts';
import { sha256 } from './sha256.ts';

/** An export as it was read: one object, whether it lay in one file or in a folder. */
export interface ReadExport {
  /** Absent when a file could not be understood at all. */
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
 * the files become issues; only a failing disk throws.
 *
 * @param maximumBytes largest size of one file
 */
export const readExport = (path: string, maximumBytes: number): ReadExport => {
  const kind = kindOf(path);
  if (kind === 'missing') {
    const issue = errorAt({ source: path, path: [] }, 'file.missing', { file: path });
    return { layout: { kind: 'document', name: path }, sha256: '', issues: [issue] };
  }
  return kind === 'folder' ? readFolder(path, maximumBytes) : readDocument(path, maximumBytes);
};

/** What cannot be looked at is opened like a file, and then says why it cannot. */
const kindOf = (path: string): 'missing' | 'folder' | 'file' => {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return 'missing';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
};

const readDocument = (path: string, maximumBytes: number): ReadExport => {
  const name = basename(path);
  const { bytes, issue } = readSourceFile(path, name, maximumBytes);
  if (issue) return { layout: { kind: 'document', name }, sha256: '', issues: [issue] };
  const { value, issues } = parseStrictJson(bytes, name, {
    maximumBytes,
    topLevel: 'object',
    allowRoundedFractions: true,
  });
  return {
    ...(value !== undefined && { document: value }),
    layout: { kind: 'document', name },
    sha256: sha256(bytes),
    issues,
  };
};

/** The head, the tables of its version, and lines where the office has them. Other files are not looked at. */
const readFolder = (folder: string, maximumBytes: number): ReadExport => {
  const hashes: { name: string; sha256: string }[] = [];
  const issues: Issue[] = [];
  let document: Record<string, unknown> = {};
  if (kindOf(join(folder, headFile)) === 'missing') {
    const issue = errorAt({ source: headFile, path: [] }, 'file.missing', {
      file: join(folder, headFile),
    });
    return { layout: { kind: 'folder' }, sha256: '', issues: [issue] };
  }
  const readFile = (name: string, mayBeMissing: boolean): unknown => {
    const path = join(folder, name);
    if (kindOf(path) !== 'file') {
      if (!mayBeMissing)
        issues.push(errorAt({ source: name, path: [] }, 'file.missing', { file: name }));
      return undefined;
    }
    const { bytes, issue } = readSourceFile(path, name, maximumBytes);
    if (issue) {
      issues.push(issue);
      return undefined;
    }
    hashes.push({ name, sha256: sha256(bytes) });
    const read = parseStrictJson(bytes, name, {
      maximumBytes,
      topLevel: name === headFile || name === linesFile ? 'object' : 'array',
      ...(name === linesFile && { allowRoundedFractions: true }),
    });
    issues.push(...read.issues);
    return read.value;
  };

  const head = readFile(headFile, false);
  if (typeof head === 'object') document = { ...head };
  const { versions } = newestFormat;
  const declared = versions.find(({ version }) => version === document['version']);
  // A version that nobody knows is refused for itself, not for the files it does not have.
  const schema = (declared ?? versions.at(-1))?.schema;
  for (const table of schema ? listFields(schema) : []) {
    const value = readFile(fileOfField(table), !declared || mayBeAbsent(declared.schema, table));
    if (value !== undefined) document[table] = value;
  }
  const lines = readFile(linesFile, true);
  if (lines !== undefined) document['lines'] = lines;
  return {
    document,
    layout: { kind: 'folder' },
    sha256: fingerprintOf(hashes, sha256),
    files: hashes,
    issues,
  };
};
