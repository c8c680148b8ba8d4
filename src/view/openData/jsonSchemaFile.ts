import { exportSchemaName, jsonSchemaNames, jsonSchemaOf } from '../../core/dataset/jsonSchemas.ts';
import { exportVersions } from '../../core/formats/formats.ts';

export { jsonSchemaNames };

/** Text of one published JSON Schema; `address` is the absolute address it is published under. */
export const jsonSchemaFile = (name: string, address: string): string =>
  `${JSON.stringify(jsonSchemaOf(name, address), null, 2)}\n`;

/** Versions of the export, the newest first, with the name of the schema of each. */
export const exportSchemas = exportVersions
  .map((version) => ({ version, name: exportSchemaName(version) }))
  .reverse();
