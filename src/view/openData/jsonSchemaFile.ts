import { exportSchemaName, jsonSchemaNames, jsonSchemaOf } from '../../core/dataset/jsonSchemas.ts';
import { exportVersions } from '../../core/formats/formats.ts';

export { jsonSchemaNames };

/** Text of one published JSON Schema; `address` is its absolute address. */
export const jsonSchemaFile = (name: string, address: string): string =>
  `${JSON.stringify(jsonSchemaOf(name, address), null, 2)}\n`;

/** Versions of the export, newest first, with the name of each schema. */
export const exportSchemas = exportVersions
  .map((version) => ({ version, name: exportSchemaName(version) }))
  .reverse();
