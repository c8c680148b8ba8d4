import { jsonSchemaNames, jsonSchemaOf } from '../core/dataset/jsonSchemas.ts';

export { jsonSchemaNames };

/** Text of one published JSON Schema; `address` is the absolute address it is published under. */
export const jsonSchemaFile = (name: string, address: string): string =>
  `${JSON.stringify(jsonSchemaOf(name, address), null, 2)}\n`;
