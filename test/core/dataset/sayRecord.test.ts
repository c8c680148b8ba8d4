import { expect, it } from 'vitest';
import { canonicalFiles } from '../../../src/core/dataset/canonicalFiles.ts';
import { sayRecord } from '../../../src/core/dataset/sayRecord.ts';
import { passShapeOf } from '../../../src/core/dataset/shapePass.ts';
import { unsayableIssues } from '../../../src/core/dataset/unsayableIssues.ts';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import { nextFormat, type ExportFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../../../src/core/formats/formats.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { readBack } from '../formats/readBack.ts';
import { v4 } from '../formats/v4.ts';
import { v4Collection } from '../formats/v4Collection.ts';
import { recordTexts } from './recordTexts.ts';
import { rowAt, smallExport } from './smallExport.ts';

/** The small record with a catchment for its first river. */
const withBasin = (): OfficeExport => {
  const { exported, issues } = passShapeOf(
    v4,
    {
      ...smallExport(),
      version: 4,
      rivers: smallExport().rivers.map((river, at) => ({
        ...river,
        ...(at === 0 && { basinKm2: 123 }),
      })),
    },
    { kind: 'folder' },
  );
  if (!exported) throw new Error(JSON.stringify(issues));
  return exported;
};

const saidVersion = (
  record: OfficeExport,
  format: ExportFormat<OfficeExport>,
): number | undefined => {
  const outcome = sayRecord(record, format);
  return 'said' in outcome ? outcome.said.version.version : undefined;
};

it('writes a record in the oldest version that can hold all of it', () => {
  const record = smallExport();
  expect(saidVersion(record, newestFormat)).toBe(1);
  expect(saidVersion({ ...record, pointCrs: 'GCJ-02' }, newestFormat)).toBe(2);
  expect(saidVersion({ ...record, version: 4 }, v4)).toBe(1);
  expect(saidVersion(withBasin(), v4)).toBe(4);
});

it('writes the very bytes of before as long as nothing new is said', () => {
  const files = canonicalFiles({ ...smallExport(), version: 4 }, v4);
  const texts = files.map(({ name, pieces }) => ({ name, text: [...pieces()].join('') }));
  expect(texts).toEqual(recordTexts(smallExport()));
});

it('writes into the head what the version of the record requires', () => {
  expect(readBack(smallExport(), newestFormat).head).toEqual({ version: 1 });
  const { head, exported } = readBack(withBasin(), v4);
  expect(head).toEqual({ version: 4, pointCrs: 'WGS-84' });
  expect(valueAt(exported, ['rivers'])).toContainEqual(rowAt(withBasin().rivers, 0));
});

it('keeps apart what was not handed in and what is empty, and a head field from a collection', () => {
  const record = { ...smallExport(), version: 4 };
  expect(readBack(record, v4Collection).head).toEqual({ version: 1 });
  const handedIn = { ...record, ferries: [], basedOn: '2026-10-09' };
  const files = canonicalFiles(handedIn, v4Collection).map(({ name }) => name);
  expect(files).toContain('ferries.json');
  expect(files).not.toContain('basedOn.json');
  const { exported, issues } = readBack(handedIn, v4Collection);
  expect(issues).toEqual([]);
  expect(exported).toMatchObject({ version: 4, ferries: [], basedOn: '2026-10-09' });
});

it('never chooses a version that does not restore the whole record', () => {
  const forgetful = nextFormat(newestFormat, {
    schema: v4.newest.schema,
    migrate: (previous) => previous,
    restate: (exported) => ({
      ...exported,
      rivers: exported.rivers.map(({ basinKm2: _forgotten, ...river }) => river),
    }),
    originOf: (path) => path,
  });
  expect(saidVersion(smallExport(), newestFormat)).toBe(1);
  expect(saidVersion(withBasin(), forgetful)).toBe(4);
});

it('refuses a record that no version can hold, and names the field', () => {
  expect(() => canonicalFiles(withBasin())).toThrow(
    new RangeError(
      'No version of the format can say the record, at rivers › 1: Unrecognized key: "basinKm2"',
    ),
  );
  const { office, ...rest } = smallExport();
  expect(() => canonicalFiles({ ...rest, office: { ...office, name: '两个  空格' } })).toThrow(
    'at office › name: it does not come back as it was when it is read',
  );
});

it('reports a combined value that could not be read back', () => {
  const record = smallExport();
  const coordinates = Array.from({ length: 20_001 }, (_, at): [number, number] => [
    112 + at / 100_000,
    37,
  ]);
  const joined: OfficeExport = {
    ...record,
    lines: {
      type: 'FeatureCollection',
      crs: 'WGS-84',
      features: [
        {
          type: 'Feature',
          properties: { riverId: rowAt(record.rivers, 0).id },
          geometry: { type: 'LineString', coordinates },
        },
      ],
    },
  };
  expect(unsayableIssues(record)).toEqual([]);
  expect(issueReport(unsayableIssues(joined), 'en')).toContain(
    'record/lines.geojson › features › row 1 › geometry › coordinates: expected at most 20000 items',
  );
});
