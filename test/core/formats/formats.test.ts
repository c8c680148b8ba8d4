import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishable } from '../../../src/core/dataset/publishable.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { exportVersions, type OfficeExport } from '../../../src/core/formats/formats.ts';
import { exportV2Schema } from '../../../src/core/formats/v2.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { recordTexts } from '../dataset/recordTexts.ts';
import { inShort, rowAt, smallInput } from '../dataset/smallExport.ts';

const layout = { kind: 'document', name: 'small.json' } as const;
const optionalTables = ['projects', 'publicity', 'honours'] as const;
const honour = {
  id: 'h1',
  on: '2026-08-20',
  name: '美丽河湖',
  level: 'city',
  awardedBy: '市水利局',
  regionCode: '000201',
};

/** Manual changes that turn a version 1 file into version 2. */
const saidInVersion2 = (document: object): object => ({
  projects: [],
  publicity: [],
  honours: [],
  ...document,
  version: 2,
  pointCrs: 'WGS-84',
});

const getExported = (document: unknown): OfficeExport => {
  const { exported, issues } = passShape(document, layout);
  if (!exported) throw new Error(JSON.stringify(issues));
  return exported;
};

const recordText = (exported: OfficeExport): string =>
  JSON.stringify(recordTexts(publishable(exported, { keepEndedTerms: true, fromGcj02 })));

const position = fc.tuple(
  fc.double({ min: 73, max: 135, noNaN: true }),
  fc.double({ min: 18, max: 54, noNaN: true }),
);

/**
 * Exports of version 1 with any rows omitted, moved or repeated, and positions anywhere in China.
 */
const anyVersion1 = fc
  .record({
    leftOut: fc.subarray([...optionalTables]),
    shuffled: fc.infiniteStream(fc.nat()),
    kept: fc.infiniteStream(fc.boolean()),
    centre: fc.option(position),
    board: fc.option(position),
    crs: fc.constantFrom('WGS-84', 'GCJ-02', 'CGCS2000'),
  })
  .map(({ leftOut, kept, shuffled, centre, board, crs }): Record<string, unknown> => {
    const document: Record<string, unknown> = {
      ...smallInput(),
      projects: [],
      publicity: [],
      honours: [honour, { ...honour, id: 'h2' }],
    };
    for (const [name, rows] of Object.entries(document))
      if (Array.isArray(rows)) {
        const some: unknown[] = rows.filter(() => kept.next().value);
        if (some.length > 1) some.push(...some.splice(0, shuffled.next().value % some.length));
        document[name] = some;
      }
    const { regions, signboards, lines } = smallInput();
    if (centre) document['regions'] = regions.map((region) => ({ ...region, centre }));
    if (board) document['signboards'] = signboards.map((each) => ({ ...each, position: board }));
    if (lines) document['lines'] = { ...lines, crs };
    for (const name of leftOut) Reflect.deleteProperty(document, name);
    return document;
  });

it('reads every export of version 1 without loss, and to the very record its like in versions 2 and 3 gives', () => {
  fc.assert(
    fc.property(anyVersion1, (document) => {
      const migrated = getExported(document);
      const asVersion2 = { ...migrated, version: 2 };
      expect(exportV2Schema.safeParse(JSON.parse(JSON.stringify(asVersion2))).data).toEqual(
        asVersion2,
      );
      const said = getExported(saidInVersion2(document));
      expect(said).toEqual(migrated);
      expect(getExported({ ...saidInVersion2(document), version: 3 })).toEqual(migrated);
      expect(recordText(said)).toBe(recordText(migrated));
    }),
    { numRuns: 60 },
  );
});

it('writes the record so that reading it gives the same bytes', () => {
  const exported = getExported({ ...saidInVersion2(smallInput()), pointCrs: 'GCJ-02' });
  const record = publishable(exported, { keepEndedTerms: true, fromGcj02 });
  const files = recordTexts(record);
  const document: Record<string, unknown> = {};
  for (const { name, text } of files)
    if (name === 'export.json') Object.assign(document, JSON.parse(text));
    else document[name.replace(/\..*/, '')] = JSON.parse(text);
  expect(recordTexts(getExported(document))).toEqual(files);
});

it('allows a missing table in version 1 only', () => {
  const document = smallInput();
  Reflect.deleteProperty(document, 'honours');
  expect(passShape(document, layout).issues).toEqual([]);
  expect(
    inShort(
      passShape(
        { ...document, version: 2, pointCrs: 'WGS-84', projects: [], publicity: [] },
        layout,
      ).issues,
    ),
  ).toEqual(['error honours shape.missing']);
});

it('requires the coordinate system of places and boards in version 2, and refuses it in 1', () => {
  const { pointCrs: _pointCrs, ...undeclared } = {
    ...saidInVersion2(smallInput()),
    pointCrs: undefined,
  };
  expect(inShort(passShape(undeclared, layout).issues)).toEqual(['error pointCrs shape.missing']);
  expect(inShort(passShape({ ...smallInput(), pointCrs: 'GCJ-02' }, layout).issues)).toEqual([
    'warning pointCrs shape.unknown-field',
  ]);
});

it('converts places and boards from GCJ-02 to WGS-84', () => {
  const document = smallInput();
  const copied: [number, number] = [112.562_417, 37.866_512];
  Object.assign(rowAt(document.regions, 0), { centre: copied });
  Object.assign(rowAt(document.signboards, 0), { position: copied });
  const exported = getExported({ ...saidInVersion2(document), pointCrs: 'GCJ-02' });
  const record = publishable(exported, { keepEndedTerms: true, fromGcj02 });
  const [longitude, latitude] = record.signboards?.[0]?.position ?? [0, 0];
  expect(record.regions[0]?.centre).toEqual([longitude, latitude]);
  // About 500 m east and 50 m north: the offset of a board.
  expect((copied[0] - longitude) * 88_000).toBeCloseTo(544, -2);
  expect(String(longitude)).toMatch(/^\d+\.\d{1,6}$/);
  expect(record.pointCrs).toBe('WGS-84');
});

it('uses the field names of the file’s own version', () => {
  const document = smallInput();
  Object.assign(rowAt(document.rivers, 1), { lengthKm: 4250 });
  const faulty = { ...document, honours: 'none' };
  for (const written of [faulty, saidInVersion2(faulty)])
    expect(inShort(passShape(written, layout).issues)).toEqual([
      'error rivers.1.lengthKm shape.range',
      'error honours shape.type',
    ]);
});

it.each([
  [4, '版本 4', '请按格式版本 1 或 2 或 3 重新导出'],
  [0, '版本 0', '请按格式版本 1 或 2 或 3 重新导出'],
  ['2', '版本 "2"', '版本号是数字，请去掉引号'],
  [undefined, '没有 version 字段', '请按格式版本 1 或 2 或 3 重新导出'],
])('refuses version %j and names those it knows', (version, received, next) => {
  expect(exportVersions).toEqual([1, 2, 3]);
  const report = issueReport(passShape({ ...smallInput(), version }, layout).issues);
  expect(report).toContain('本系统认识的格式版本 1、2、3');
  expect(report).toContain(received);
  expect(report).toContain(next);
});
