import { newestFormat } from '../formats/formats.ts';
import type { IssuePlace } from '../issues/issue.ts';
import { findRowLabel } from '../json/rowLabel.ts';
import { listFields } from '../schemas/schemaField.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';

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
  const label =
    findHoldingLabel(exported, path) ??
    findRowLabel(exported, path) ??
    findKeyLabel(exported, path);
  const named = label === undefined ? {} : { label };
  const origin = layout.originOf?.(path) ?? path;
  if (layout.kind === 'document') return { source: layout.name, path: origin, ...named };
  const cell = layout.kind === 'tables' ? layout.findPlace(origin) : undefined;
  if (cell) return { ...cell, ...named };
  const [first, ...rest] = origin;
  if (typeof first !== 'string') return { source: headFile, path: [] };
  const source = layout.kind === 'tables' ? `record/${fileOfField(first)}` : fileOfField(first);
  return { source, path: source.endsWith(headFile) ? origin : rest, ...named };
};

/** How a clerk finds a row without a name: section, holding or town, and month. */
const findKeyLabel = (
  exported: unknown,
  [collection, row]: readonly (string | number)[],
): string | undefined => {
  if (collection === undefined || row === undefined) return undefined;
  const parts = ['sectionId', 'holdingId', 'regionCode', 'channel', 'month', 'year'].flatMap(
    (field) => {
      const value = valueAt(exported, [collection, row, field]);
      return typeof value === 'string' || typeof value === 'number' ? [value] : [];
    },
  );
  return parts.length < 2 ? undefined : parts.join(' ');
};

/** Titles of holdings repeat, so the id is added. */
const findHoldingLabel = (
  exported: unknown,
  [collection, row]: readonly (string | number)[],
): string | undefined => {
  if (collection !== 'postHoldings' && collection !== 'policeChiefs') return undefined;
  if (row === undefined) return undefined;
  const title = valueAt(exported, [collection, row, 'title']);
  const id = valueAt(exported, [collection, row, 'id']);
  return typeof title === 'string' && typeof id === 'string' ? `${title} ${id}` : undefined;
};
