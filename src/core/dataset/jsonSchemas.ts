import { z } from 'zod';
import { editionSchema } from '../schemas/edition.ts';
import { editionRowsSchema } from '../schemas/editionRows.ts';
import { newestFormat } from '../formats/formats.ts';
import { collectionNames, collectionSchema } from '../formats/collections.ts';
import { derivedSchemas } from '../schemas/answerRow.ts';
import { houseTextSchemas } from '../schemas/houseText.ts';
import { linesAndAreasSchema } from '../schemas/lines.ts';

/**
 * Name of the published JSON Schema of a whole export in one version. Version 1 was published
 * before there was a second, so its name has no number. Names are part of addresses and never
 * change.
 */
export const exportSchemaName = (version: number): string =>
  version === 1 ? 'export' : `export-v${version}`;

/**
 * Names of the published JSON Schemas: the whole export in every version, each collection, in-house
 * texts, lines, editions and the rows beside them.
 */
export const jsonSchemaNames: readonly string[] = [
  ...newestFormat.versions.map(({ version }) => exportSchemaName(version)),
  ...collectionNames,
  ...Object.keys(houseTextSchemas),
  ...Object.keys(derivedSchemas),
  'lines',
  'edition',
  'edition-rows',
];

/**
 * JSON Schema (draft 2020-12) of a file, with the manual's titles and sentences.
 *
 * @param address absolute address under which the schema is published
 * @throws RangeError for a name that is not in `jsonSchemaNames`
 */
export const jsonSchemaOf = (name: string, address: string): object => {
  const schema = new Map<string, z.ZodType>([
    ...newestFormat.versions.map(
      ({ version, schema: whole }) => [exportSchemaName(version), whole] as const,
    ),
    ...collectionNames.map((each) => [each, collectionSchema(each)] as const),
    ...Object.entries(houseTextSchemas),
    ...Object.entries(derivedSchemas),
    ['lines', linesAndAreasSchema],
    ['edition', editionSchema],
    ['edition-rows', editionRowsSchema],
  ]).get(name);
  if (!schema) throw new RangeError(`No published schema is called ${name}`);
  const { $schema, ...rest }: { readonly $schema?: string } = describeJson(schema);
  return { $schema, $id: address, ...rest };
};

/** JSON Schema (draft 2020-12) of the input that a schema accepts. */
export const describeJson = (schema: z.core.$ZodType): object =>
  z.toJSONSchema(schema, { io: 'input' });
