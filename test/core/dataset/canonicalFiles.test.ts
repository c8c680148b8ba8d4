import { sha256 } from '../../../src/data/sha256.ts';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { fingerprintOf } from '../../../src/core/dataset/canonicalFiles.ts';
import { canonicalJson } from '../../../src/core/json/canonicalJson.ts';
import { keyedTables } from '../../../src/core/dataset/rowKeys.ts';
import { collectionNames } from '../../../src/core/formats/collections.ts';
import { smallExport, smallInput } from './smallExport.ts';
import { recordTexts } from './recordTexts.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';

it('gives the same bytes whatever the order of rows and fields in the export', () => {
  const shuffled = reversed(smallInput());
  const { exported } = passShape(shuffled, { kind: 'folder' });
  if (!exported) throw new Error('Expected a valid export');
  expect(recordTexts(exported)).toEqual(recordTexts(smallExport()));
});

it('writes one file per collection, one for the head and one for the lines', () => {
  const names = recordTexts(smallExport()).map(({ name }) => name);
  expect(names).toEqual(
    ['export.json', 'lines.geojson', ...collectionNames.map((name) => `${name}.json`)].sort(),
  );
});

it('has keys for the rows of every collection of the newest version', () => {
  expect(keyedTables(smallExport()).map(({ name }) => name)).toEqual(collectionNames);
});

it('reads back as the same export', () => {
  const files = new Map(
    recordTexts(smallExport()).map(({ name, text }): [string, unknown] => [name, JSON.parse(text)]),
  );
  const document = {
    ...headSchema.parse(files.get('export.json')),
    ...Object.fromEntries(collectionNames.map((name) => [name, files.get(`${name}.json`)])),
    lines: files.get('lines.geojson'),
  };
  const { exported } = passShape(document, { kind: 'folder' });
  if (!exported) throw new Error('Expected a valid record');
  expect(recordTexts(exported)).toEqual(recordTexts(smallExport()));
});

it('puts what fits on one line, otherwise one entry per line, and ends with a newline', () => {
  const long = 'x'.repeat(90);
  expect(canonicalJson([{ id: 'a', on: [1, 2] }, { id: 'b', text: long }, [], {}])).toBe(
    `[\n  { "id": "a", "on": [1, 2] },\n  {\n    "id": "b",\n    "text": "${long}"\n  },\n  [],\n  {}\n]\n`,
  );
});

it('fingerprints a folder as sha256sum does, whatever the order of its files', () => {
  const files = [
    { name: 'b.json', sha256: sha256('2') },
    { name: 'a.json', sha256: sha256('1') },
  ];
  const list = `${sha256('1')}  a.json\n${sha256('2')}  b.json\n`;
  expect(fingerprintOf(files, sha256)).toBe(sha256(list));
});

const headSchema = z.record(z.string(), z.unknown());

/** The same document with collection rows and object fields in reverse order. */
const reversed = (document: object): unknown =>
  Object.fromEntries(
    Object.entries(document)
      .reverse()
      .map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(reversedFields).reverse() : value,
      ]),
  );

const reversedFields = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.fromEntries(Object.entries(row).reverse())
    : row;
