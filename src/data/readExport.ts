import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprintOf } from '../core/dataset/canonicalFiles.ts';
import {
  fileOfField,
  headFile,
  linesFile,
  type ExportLayout,
} from '../core/dataset/exportPlace.ts';
import { errorAt, type Issue } from '../core/issue.ts';
import { collectionSchemas, mayBeAbsent } from '../core/schemas/officeExport.ts';
import { parseStrictJson } from '../core/strictJson.ts';
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
  if (!existsSync(path)) {
    const issue = errorAt({ source: path, path: [] }, 'file.missing', { file: path });
    return { layout: { kind: 'document', name: path }, sha256: '', issues: [issue] };
  }
  return statSync(path).isDirectory()
    ? readFolder(path, maximumBytes)
    : readDocument(path, maximumBytes);
};

const readDocument = (path: string, maximumBytes: number): ReadExport => {
  const name = basename(path);
  const bytes = readFileSync(path);
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

/** The head, every collection, and lines and optional collections where the office has them. Other files are not looked at. */
const readFolder = (folder: string, maximumBytes: number): ReadExport => {
  const files = [headFile, ...Object.keys(collectionSchemas).map(fileOfField), linesFile];
  const optional = new Set([
    linesFile,
    ...Object.keys(collectionSchemas).filter(mayBeAbsent).map(fileOfField),
  ]);
  const hashes: { name: string; sha256: string }[] = [];
  const issues: Issue[] = [];
  let document: Record<string, unknown> = {};
  if (!existsSync(join(folder, headFile))) {
    const issue = errorAt({ source: headFile, path: [] }, 'file.missing', {
      file: join(folder, headFile),
    });
    return { layout: { kind: 'folder' }, sha256: '', issues: [issue] };
  }
  for (const name of files) {
    const path = join(folder, name);
    if (!existsSync(path) || statSync(path).isDirectory()) {
      if (optional.has(name)) continue;
      issues.push(errorAt({ source: name, path: [] }, 'file.missing', { file: name }));
      continue;
    }
    const bytes = readFileSync(path);
    hashes.push({ name, sha256: sha256(bytes) });
    const isHead = name === headFile;
    const read = parseStrictJson(bytes, name, {
      maximumBytes,
      topLevel: isHead || name === linesFile ? 'object' : 'array',
      ...(name === linesFile && { allowRoundedFractions: true }),
    });
    issues.push(...read.issues);
    if (isHead && typeof read.value === 'object') document = { ...read.value, ...document };
    else if (read.value !== undefined) document[name.slice(0, name.lastIndexOf('.'))] = read.value;
  }
  return {
    document,
    layout: { kind: 'folder' },
    sha256: fingerprintOf(hashes, sha256),
    files: hashes,
    issues,
  };
};
