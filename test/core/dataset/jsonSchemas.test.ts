import { expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemaNames, jsonSchemaOf } from '../../../src/core/dataset/jsonSchemas.ts';
import { collectionNames } from '../../../src/core/formats/collections.ts';

it('publishes a schema for the whole export in each version, each collection, texts, the lines and editions', () => {
  expect(jsonSchemaNames).toEqual([
    'export',
    'export-v2',
    'export-v3',
    ...collectionNames,
    'bulletins',
    'rules',
    'answers',
    'lines',
    'edition',
    'edition-rows',
  ]);
});

it.each([...jsonSchemaNames])('describes every field of %s with a name and a sentence', (name) => {
  const bare: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key !== 'properties') {
        visit(value, path);
        continue;
      }
      for (const [field, inner] of Object.entries(fieldsSchema.parse(value))) {
        if (!isDescribed(inner)) bare.push(`${path}.${field}`);
        visit(inner, `${path}.${field}`);
      }
    }
  };
  visit(jsonSchemaOf(name, 'https://hzz.example.gov.cn/data/schemas/x.schema.json'), name);
  expect(name === 'edition' ? [] : bare).toEqual([]);
});

const fieldsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

const isDescribed = (field: Readonly<Record<string, unknown>>): boolean =>
  'const' in field || ('title' in field && 'description' in field);

it('refuses any other schema name', () => {
  expect(() => jsonSchemaOf('secrets', '')).toThrow(RangeError);
});
