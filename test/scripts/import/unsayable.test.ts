import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rowAt, smallInput } from '../../core/dataset/smallExport.ts';
import { importInto } from './importInto.ts';
import { emptyFolder } from './runImport.ts';

/** Positions of a line that runs east in steps of one metre. */
const eastward = (from: number, length: number): [number, number][] =>
  Array.from({ length }, (_, at) => [112 + (from + at) / 100_000, 37]);

it('refuses pieces of a river whose joined line the record cannot hold', async () => {
  const content = emptyFolder();
  const source = join(emptyFolder(), 'export.json');
  const document = smallInput();
  document.lines = {
    type: 'FeatureCollection',
    crs: 'WGS-84',
    features: [
      {
        type: 'Feature',
        properties: { riverId: rowAt(document.rivers, 0).id },
        geometry: {
          type: 'MultiLineString',
          coordinates: [eastward(0, 10_001), eastward(10_000, 10_001)],
        },
      },
    ],
  };
  writeFileSync(source, JSON.stringify(document));
  const { status, complained } = await importInto(content, source, '--language', 'en');
  expect(status).toBe(1);
  expect(complained).toContain(
    'record/lines.geojson › features › row 1 › geometry › coordinates: expected at most 20000 items, received 20001',
  );
  expect(existsSync(join(content, 'record'))).toBe(false);
});
