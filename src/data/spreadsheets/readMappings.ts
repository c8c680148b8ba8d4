import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseOwnFile } from '../../core/dataset/parseOwnFile.ts';
import { errorAt, type Issue } from '../../core/issues/issue.ts';
import type { NamedMapping } from '../../core/spreadsheets/chooseMappings.ts';
import { mappingSchema } from '../../core/spreadsheets/mapping.ts';
import { sha256 } from '../sha256.ts';

/** Parsed mappings, with the faults of their files. */
export interface ReadMappings {
  readonly mappings: readonly NamedMapping[];
  readonly hashes: readonly { readonly name: string; readonly sha256: string }[];
  readonly issues: readonly Issue[];
}

const LARGEST_MAPPING = 1024 * 1024;

/** Reads every mapping of a content folder, or the one file named by the clerk. */
export const readMappings = (folder: string, only?: string): ReadMappings => {
  if (only !== undefined && !existsSync(only)) {
    const issue = errorAt({ source: only, path: [] }, 'file.missing', { file: only });
    return { mappings: [], hashes: [], issues: [issue] };
  }
  const paths =
    only === undefined
      ? existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.json'))
            .sort()
            .map((name) => join(folder, name))
        : []
      : [only];
  const read = paths.map((path) => {
    const bytes = readFileSync(path);
    const file = `import/${basename(path)}`;
    return {
      file,
      hash: sha256(bytes),
      ...parseOwnFile(bytes, file, mappingSchema, LARGEST_MAPPING),
    };
  });
  return {
    mappings: read.flatMap(({ file, value }) => (value ? [{ file, mapping: value }] : [])),
    hashes: read.map(({ file, hash }) => ({ name: file, sha256: hash })),
    issues: read.flatMap(({ issues }) => issues),
  };
};
