import { z } from 'zod';
import type { ExportSchema, FormatVersion } from '../formats/exportFormat.ts';
import { MAX_ROWS } from '../schemas/officeExport.ts';
import { findFieldSchema, listFields } from '../schemas/schemaField.ts';
import { valueAt } from '../paths/valueAt.ts';
import { plainPath } from './shapeIssues.ts';
import { findUnknownFields, removeUnknownFields, type UnknownField } from './unknownFields.ts';

/**
 * Result of checking an export against its schema. The parsed values are set only if there is no
 * fault.
 */
export interface ParsedExport<Newest> {
  /** In the newest version, whichever version it was written in. */
  readonly exported?: Newest;
  /** In its own version, fields in the order of the schema. */
  readonly written?: object;
  readonly faults: readonly z.core.$ZodIssue[];
  readonly unknown: readonly UnknownField[];
  /** Rows not checked because the limit of faults was reached. */
  readonly unreadRows: number;
}

/** Rows per batch. All faults of a batch are found before the next batch starts. */
const PARCEL_ROWS = 2000;
/** Limit of reported faults: no clerk reads more, and a hostile file has millions. */
const LISTED_FAULTS = 1000;

/**
 * Checks an export against its version, table by table in batches.
 *
 * @param unknownFields `drop`: fields the format does not know are removed from the document and
 *   refuse nothing; `refuse`: they are faults, and the document stays as it is
 */
export const parseExport = <Newest>(
  version: FormatVersion<Newest>,
  document: object,
  unknownFields: 'drop' | 'refuse' = 'drop',
): ParsedExport<Newest> => {
  const found: Found = { faults: [], unknown: [], unreadRows: 0, unknownFields };
  let written: object | undefined;
  const exported = version.read(document, (schema, whole) => {
    const parsed = parseWhole(schema, whole, found);
    written = parsed;
    return parsed;
  });
  const { faults, unknown, unreadRows } = found;
  return {
    ...(exported !== undefined && { exported }),
    ...(written && { written }),
    faults,
    unknown,
    unreadRows,
  };
};

const parseWhole = <S extends ExportSchema>(
  whole: S,
  document: object,
  found: Found,
): z.output<S> | undefined => {
  const tables = listFields(whole).flatMap((name) => {
    const schema = findFieldSchema(whole, name);
    const rows: unknown = Reflect.get(document, name);
    return schema && Array.isArray(rows)
      ? [[name, parseRows(name, schema, rows, found)] as const]
      : [];
  });
  const head = { ...document, ...Object.fromEntries(tables.map(([name]) => [name, []])) };
  const parsed = parseKnown(whole, head, [], found);
  if (parsed === undefined || found.faults.length > 0) return undefined;
  return Object.assign(parsed, Object.fromEntries(tables));
};

interface Found {
  readonly faults: z.core.$ZodIssue[];
  readonly unknown: UnknownField[];
  unreadRows: number;
  readonly unknownFields: 'drop' | 'refuse';
}

const parseRows = (
  name: string,
  schema: z.core.$ZodType,
  rows: readonly unknown[],
  found: Found,
): readonly unknown[] => {
  if (rows.length > MAX_ROWS)
    found.faults.push({
      code: 'too_big',
      origin: 'array',
      maximum: MAX_ROWS,
      inclusive: true,
      path: [name],
      message: `more than ${MAX_ROWS} rows`,
    });
  const parsed: unknown[] = [];
  for (let from = 0; from < rows.length; from += PARCEL_ROWS) {
    if (found.faults.length >= LISTED_FAULTS) {
      found.unreadRows += rows.length - from;
      break;
    }
    const parcel = rows.slice(from, from + PARCEL_ROWS);
    const known = parseKnown(schema, parcel, [name, from], found);
    if (Array.isArray(known)) for (const row of known) parsed.push(row);
  }
  return parsed;
};

/**
 * A value without its unknown fields. The paths of its faults get the place of the value as prefix.
 */
const parseKnown = <S extends z.core.$ZodType>(
  schema: S,
  value: object,
  [name, from = 0]: readonly [name?: string, from?: number],
  found: Found,
): z.output<S> | undefined => {
  const placed = (path: readonly (string | number)[]): (string | number)[] => {
    const [row, ...rest] = path;
    if (name === undefined) return [...path];
    return row === undefined ? [name] : [name, Number(row) + from, ...rest];
  };
  const first = z.safeParse(schema, value);
  if (first.success) return first.data;
  const faults = first.error.issues.flatMap((fault) => meantBranch(fault, value));
  const unknown = found.unknownFields === 'drop' ? findUnknownFields(faults) : [];
  removeUnknownFields(value, unknown);
  for (const { path, field } of unknown) found.unknown.push({ path: placed(path), field });
  const second = unknown.length > 0 ? z.safeParse(schema, value) : first;
  if (second.success) return second.data;
  const left =
    unknown.length > 0 ? second.error.issues.flatMap((fault) => meantBranch(fault, value)) : faults;
  for (const fault of left.slice(0, LISTED_FAULTS))
    found.faults.push({ ...fault, path: placed(plainPath(fault.path)) });
  return undefined;
};

/**
 * Faults of the variant that the writer meant, for a field that holds a value or why it is unknown.
 * An object counts as a reason, anything else as a value.
 */
const meantBranch = (fault: z.core.$ZodIssue, document: object): readonly z.core.$ZodIssue[] => {
  if (fault.code !== 'invalid_union' || fault.errors.length !== 2) return [fault];
  const value = valueAt(document, plainPath(fault.path));
  const isReason = typeof value === 'object' && value !== null && !Array.isArray(value);
  const branch = fault.errors[isReason ? 1 : 0] ?? [];
  return branch.map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] }));
};
