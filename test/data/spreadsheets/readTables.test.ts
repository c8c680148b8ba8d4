import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMappings } from '../../../src/data/spreadsheets/readMappings.ts';
import { isTableSource, readTables } from '../../../src/data/spreadsheets/readTables.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { inCells } from './readFixture.ts';
import { uglyBook } from './uglyBook.ts';

const folder = (files: Readonly<Record<string, string | Buffer>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'jianhe-tables-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};

const rivers = (files: string) => ({
  files,
  headerRows: 1,
  into: 'rivers',
  columns: [
    { header: '河名', means: 'name' },
    { header: '源头', means: 'source' },
  ],
});

const mappingFile = (...tables: readonly object[]): string =>
  JSON.stringify({ format: 'jianhe-mapping', version: 1, tables });

const read = (source: string, mappings: string, only?: string) => {
  const record = smallExport();
  return readTables(source, {
    maximumBytes: 100_000,
    mappings: readMappings(mappings, only),
    surroundings: { record, duties: [], pinyinOf: () => [] },
    head: { period: { ...record.period }, office: { ...record.office } },
    learn: (file) => `learn ${file}`,
  });
};

it('reads a folder of tables together, and names files it cannot read', () => {
  const source = folder({
    '沙沟.csv': '河名,源头\n沙沟,甲\n',
    '南沟.xlsx': uglyBook({
      sheets: [
        {
          rows: [
            ['河名', '源头'],
            ['南沟', '乙'],
          ],
        },
      ],
    }),
    '旧表.xls': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    '~$南沟.xlsx': 'x',
    '说明.docx': 'x',
    '照片.jpg': 'x',
  });
  expect(isTableSource(source)).toBe(true);
  const found = read(
    source,
    folder({ 'a.json': mappingFile(rivers('沙沟.csv'), rivers('南沟.xlsx'), rivers('北沟.csv')) }),
  );
  expect([...inCells(found.issues)].sort()).toEqual([
    'error table.workbook',
    'warning folder.open',
    'warning folder.unread',
    'warning table.no-file',
  ]);
  expect(found.document).toMatchObject({ rivers: [{ source: '甲' }, { source: '乙' }] });
});

it('is the same source only with the same files, mappings and period', () => {
  const source = folder({ 'a.csv': '河名,源头\n沙沟,甲\n' });
  const once = folder({ 'm.json': mappingFile(rivers('*.csv')) });
  const other = folder({ 'm.json': mappingFile(rivers('a*.csv')) });
  expect(read(source, once).sha256).toBe(read(source, once).sha256);
  expect(read(source, once).sha256).not.toBe(read(source, other).sha256);
});

it('refuses a sheet that two mappings read, a mapping that is wrong or absent, a file too large', () => {
  const source = folder({ 'a.csv': '河名,源头\n沙沟,甲\n' });
  const two = folder({
    'm.json': mappingFile(rivers('*.csv')),
    'n.json': mappingFile(rivers('a.*')),
  });
  expect(inCells(read(source, two).issues)).toEqual(['error table.two-mappings']);
  const wrong = folder({ 'm.json': mappingFile({ ...rivers('*.csv'), headerRows: 0 }) });
  expect(inCells(read(source, wrong).issues)).toEqual([
    'error tables 0 headerRows shape.range',
    'error table.no-mapping',
  ]);
  expect(inCells(read(source, two, join(two, 'none.json')).issues)).toEqual([
    'error file.missing',
    'error table.no-mapping',
  ]);
  const large = folder({ 'a.csv': `河名,源头\n${'沙沟,甲\n'.repeat(20_000)}` });
  expect(inCells(read(large, two).issues)).toEqual(['error json.too-large']);
});

it('reads JSON as JSON', () => {
  expect(isTableSource(folder({ 'export.json': '{}', 'a.csv': '' }))).toBe(false);
  expect(isTableSource(join(folder({ 'a.json': '{}' }), 'a.json'))).toBe(false);
});

it('does not wait for a pipe with the name of a table', () => {
  const source = folder({});
  const { status } = spawnSync('mkfifo', [join(source, '沙沟.csv')]);
  if (status !== 0) return;
  const { issues } = read(source, folder({ 'a.json': mappingFile(rivers('沙沟.csv')) }));
  expect([...inCells(issues)]).toContain('error file.special');
});
