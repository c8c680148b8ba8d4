import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { passShapeOf } from '../../../src/core/dataset/shapePass.ts';
import { publishable } from '../../../src/core/dataset/publishable.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import { templateTables } from '../../../src/core/spreadsheets/template.ts';
import { readExport, type ReadExport } from '../../../src/data/readExport.ts';
import { readMappings } from '../../../src/data/spreadsheets/readMappings.ts';
import { readTables } from '../../../src/data/spreadsheets/readTables.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { readBack } from '../../core/formats/readBack.ts';
import { v4 } from '../../core/formats/v4.ts';
import { rowAt, smallExport } from '../../core/dataset/smallExport.ts';

// The version that adds a field is test/core/formats/v4.ts; `v4` is used wherever a format is
// required.

const MEGABYTES = 10_000_000;
const desk = mkdtempSync(join(tmpdir(), 'jianhe-field-'));
const small = smallExport();
const published = publishable(small, { keepEndedTerms: true, fromGcj02 });
const { name } = rowAt(small.rivers, 0);
const duties = [...new Set(small.targets.map(({ duty }) => duty))].map((id) => ({ id, name: id }));

/** The published result of a source: read, written as a record and read back. */
const throughRecord = (read: ReadExport) => {
  const shape = passShapeOf(v4, read.document, read.layout);
  const issues = [...read.issues, ...shape.issues].filter(({ severity }) => severity === 'error');
  expect(issues).toEqual([]);
  if (!shape.exported) throw new Error('Expected an export without faults');
  const record = publishable(shape.exported, { keepEndedTerms: true, fromGcj02 });
  const { exported, head } = readBack(record, v4);
  return { head, rivers: exported?.rivers, contacts: exported?.contacts, lines: exported?.lines };
};

/** Tables compared with the published small record. */
const read = (source: string, record: OfficeExport = small): ReadExport =>
  readTables(source, {
    maximumBytes: MEGABYTES,
    mappings: readMappings(join(desk, 'import')),
    surroundings: { record, duties, pinyinOf: () => [], format: v4 },
    head: { period: { ...record.period }, office: { ...record.office } },
    learn: (file) => `learn ${file}`,
  });

const withBasin = small.rivers.map((river) =>
  river.name === name ? { ...river, basinKm2: 12.5 } : river,
);
const newHead = { version: 4, pointCrs: 'WGS-84' };
const sorted = (rows: readonly { readonly id: string }[] | undefined): readonly object[] =>
  [...(rows ?? [])].sort((a, b) => a.id.localeCompare(b.id, 'en'));

beforeAll(() => {
  mkdirSync(join(desk, 'import'));
  const table = {
    files: '流域.csv',
    headerRows: 1,
    into: 'rivers',
    columns: [
      { header: '河名', means: 'name' },
      { header: '流域面积', means: 'basinKm2' },
    ],
  };
  writeFileSync(
    join(desk, 'import', 'basin.json'),
    JSON.stringify({ format: 'jianhe-mapping', version: 1, tables: [table] }),
  );
});

describe('a field that a version adds', () => {
  it('comes from a JSON export into the record and back', () => {
    const file = join(desk, 'export.json');
    writeFileSync(file, JSON.stringify({ ...small, version: 4, rivers: withBasin }));
    const { head, rivers, contacts } = throughRecord(readExport(file, MEGABYTES, { format: v4 }));
    expect(head).toEqual(newHead);
    expect(sorted(rivers)).toEqual(sorted(withBasin));
    expect(sorted(contacts)).toEqual(sorted(small.contacts));
  });

  it('comes from a CSV file into the record and back', () => {
    const file = join(desk, '流域.csv');
    writeFileSync(file, `河名,流域面积\n${name},12.5\n`);
    const { head, rivers, lines } = throughRecord(read(file));
    expect(head).toEqual(newHead);
    expect(sorted(rivers)).toEqual(sorted(withBasin));
    // Whatever no table contains stays as published.
    expect(lines).toEqual(published.lines);
  });

  it('has a column in the template, and comes from the filled workbook into the record and back', () => {
    const columns = templateTables(v4).find(({ into }) => into === 'rivers')?.columns;
    expect(columns?.map(({ header }) => header)).toContain('流域面积（平方公里）');
    const record = { ...small, version: 4, rivers: withBasin };
    const file = join(desk, 'filled.xlsx');
    const sheets = templateSheets(record, duties, { format: v4 });
    writeFileSync(file, zipArchive(workbookFiles(sheets), '2026-01-01'));
    // No value of the field is published yet, so it can only come from the workbook.
    const { head, rivers } = throughRecord(read(file));
    expect(head).toEqual(newHead);
    expect(sorted(rivers)).toEqual(sorted(withBasin));
  });

  it('stays as it was published where a template from before it comes back', () => {
    const record = { ...small, version: 4, rivers: withBasin };
    const file = join(desk, 'before.xlsx');
    writeFileSync(file, zipArchive(workbookFiles(templateSheets(small, duties)), '2026-01-01'));
    expect(sorted(throughRecord(read(file, record)).rivers)).toEqual(sorted(withBasin));
  });

  it('leaves a record without it in the previous version', () => {
    const file = join(desk, '流域.csv');
    writeFileSync(file, `河名,流域面积\n${name},\n`);
    const { head, rivers } = throughRecord(read(file));
    expect(head).toEqual({ version: 1 });
    expect(sorted(rivers)).toEqual(sorted(small.rivers));
  });
});
