import { z } from 'zod';
import { findFieldSchema, listFields } from '../schemas/schemaField.ts';
import { newestFormat, type OfficeExport } from './formats.ts';

/** Name of a collection of the newest version: a field at the top that lists rows. */
export type CollectionName = {
  [Name in keyof OfficeExport]-?: NonNullable<OfficeExport[Name]> extends readonly object[]
    ? Name
    : never;
}[keyof OfficeExport];

/** A collection, or the lines of the rivers: what an office may not have handed in yet. */
export type HandedInName = CollectionName | 'lines';

const { schema } = newestFormat.newest;
const tables = new Set(listFields(schema));

export const isCollectionName = (name: string): name is CollectionName => tables.has(name);

/** Collections of the newest version, in the order in which they are checked and published. */
export const collectionNames: readonly CollectionName[] = [...tables].filter(isCollectionName);

/** The schema of a collection in the newest version, with its manual. */
export const collectionSchema = (name: CollectionName): z.ZodType<readonly object[]> => {
  const rows = schema.shape[name];
  return rows instanceof z.ZodExactOptional ? rows.unwrap() : rows;
};

/**
 * The schema of a collection in the oldest version that can hold these rows, so that additions of
 * later versions are not shown for rows without them.
 */
export const oldestCollectionSchema = (
  name: CollectionName,
  rows: readonly object[],
): z.core.$ZodType =>
  newestFormat.versions
    .slice(0, -1)
    .flatMap((version) => findFieldSchema(version.schema, name) ?? [])
    .find((older) => z.safeParse(older, rows).success) ?? collectionSchema(name);
