import type { ForeignKind } from '../issues/relationIssues.ts';
import { listFields } from '../schemas/schemaField.ts';
import { valueAt } from '../paths/valueAt.ts';
import { jsonKind } from '../json/jsonKind.ts';
import { newestFormat } from '../formats/formats.ts';
import { EXPORT_FORMAT, MAPPING_FORMAT } from '../formats/exportFormat.ts';

/** What a document is, if it is no export; undefined for an export, of whatever version. */
export const foreignKindOf = (document: unknown): ForeignKind | undefined => {
  const kind = jsonKind(document);
  if (kind === 'array') return 'list';
  if (kind !== 'object') return 'unknown';
  const has = (...fields: readonly string[]): boolean =>
    fields.every((field) => valueAt(document, [field]) !== undefined);
  const format = valueAt(document, ['format']);
  if (format === EXPORT_FORMAT)
    return has('version', 'period', 'office') && !tables.some((name) => has(name))
      ? 'head'
      : undefined;
  if (format === MAPPING_FORMAT) return 'mapping';
  if (format !== undefined) return 'other';
  if (mapTypes.has(valueAt(document, ['type']))) return 'map';
  if (has('edition', 'recordSha256')) return 'edition';
  return has('siteName', 'district') ? 'site' : 'unknown';
};

const tables = [...new Set(newestFormat.versions.flatMap(({ schema }) => listFields(schema)))];

const mapTypes: ReadonlySet<unknown> = new Set([
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Topology',
  ...['Point', 'LineString', 'Polygon'].flatMap((type) => [type, `Multi${type}`]),
]);
