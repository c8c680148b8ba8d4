import { z } from 'zod';
import { editionSchema } from '../schemas/edition.ts';
import { collectionSchemas, officeExportSchema } from '../schemas/officeExport.ts';
import { houseTextSchemas } from '../schemas/houseText.ts';
import { linesSchema } from '../schemas/lines.ts';

/**
 * Names of the published JSON Schemas: the whole export, each collection, the texts of the house,
 * lines and editions.
 */
export const jsonSchemaNames: readonly string[] = [
  'export',
  ...Object.keys(collectionSchemas),
  ...Object.keys(houseTextSchemas),
  'lines',
  'edition',
];

/**
 * JSON Schema (draft 2020-12) of what may stand in a file, with the manual's titles and sentences.
 *
 * @param address absolute address under which the schema is published
 * @throws RangeError for a name that is not in `jsonSchemaNames`
 */
export const jsonSchemaOf = (name: string, address: string): object => {
  const schema = new Map<string, z.ZodType>([
    ['export', officeExportSchema],
    ...Object.entries(collectionSchemas),
    ...Object.entries(houseTextSchemas),
    ['lines', linesSchema],
    ['edition', editionSchema],
  ]).get(name);
  if (!schema) throw new RangeError(`No published schema is called ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: address, ...rest };
};
