import { newestFormat } from '../formats/formats.ts';
import type { IssuePlace } from '../issues/issue.ts';
import { listFields } from '../schemas/schemaField.ts';
import type { Path } from '../paths/valueAt.ts';
import { findRowName } from './rowName.ts';

/**
 * The forms an export can arrive in: one document; a folder with one file per collection,
 * `export.json` for the rest and `lines.geojson` for the river lines; or tables with cells.
 */
export type ExportLayout = (
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'tables';
      /** The cell a path comes from; undefined if no table contains it. */
      readonly findPlace: (path: readonly (string | number)[]) => IssuePlace | undefined;
    }
) & {
  /** Where a path stands in the submitted file, if that uses an older version of the format. */
  readonly originOf?: (path: Path) => Path;
};

/** File of a folder export that holds this top-level field, in any version. */
export const fileOfField = (field: string): string => {
  if (field === 'lines') return linesFile;
  return tables.has(field) ? fileOfTable(field) : headFile;
};

/** File of a folder export that holds the rows of a collection. */
export const fileOfTable = (table: string): string => `${table}.json`;

/** File with everything that is not a collection. */
export const headFile = 'export.json';
export const linesFile = 'lines.geojson';
const tables = new Set(newestFormat.versions.flatMap(({ schema }) => listFields(schema)));

/**
 * Where a path of the assembled export is: the file as the clerk knows it, and the path inside it.
 */
export const placeOf = (
  layout: ExportLayout,
  exported: unknown,
  path: readonly (string | number)[],
): IssuePlace => {
  const label = findRowName(exported, path);
  const named = label === undefined ? {} : { label };
  const origin = layout.originOf?.(path) ?? path;
  if (layout.kind === 'document') return { source: layout.name, path: origin, ...named };
  const cell = layout.kind === 'tables' ? layout.findPlace(origin) : undefined;
  if (cell) return { ...cell, ...named };
  const [first, ...rest] = origin;
  if (typeof first !== 'string') return { source: headFile, path: [] };
  const file = fileOfField(first);
  const place = { path: file === headFile ? origin : rest, ...named };
  return layout.kind === 'tables'
    ? { source: `record/${file}`, ...place, published: first }
    : { source: file, ...place };
};
