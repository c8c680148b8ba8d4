import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readTables, isTableSource } from '../../../src/data/spreadsheets/readTables.ts';
import { readTableFile } from '../../../src/data/spreadsheets/readTableFile.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';

const folder = (files: Readonly<Record<string, string>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'jianhe-folder-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
};

const read = (files: Readonly<Record<string, string>>, pattern = '河流*') => {
  const record = smallExport();
  const source = folder(files);
  expect(isTableSource(source)).toBe(true);
  return readTables(source, {
    maximumBytes: 100_000,
    mappings: {
      hashes: [],
      issues: [],
      mappings: [
        {
          file: 'import/m.json',
          mapping: {
            format: 'jianhe-mapping',
            version: 1,
            tables: [
              {
                files: pattern,
                headerRows: 1,
                into: 'rivers',
                columns: [
                  { header: '河名', means: 'name' },
                  { header: '源头', means: 'source' },
                ],
              },
            ],
          },
        },
      ],
    },
    surroundings: { record, duties: [], pinyinOf: () => [] },
    head: { period: { ...record.period }, office: { ...record.office } },
    learn: (file) => `learn ${file}`,
  });
};

const one = '河名,源头\n沙沟,甲\n';
const other = '河名,源头\n沙沟,乙\n';

it('names sub-folders with tables and other files that it does not read', () => {
  const { issues, document } = read({
    '河流.csv': one,
    '城关镇/河流.csv': other,
    '柳林镇/十月/河流.xlsx': '',
    '照片/a.jpg': '',
    'a.jpg': '',
    '说明.docx': '',
    '备份.zip': '',
    'Thumbs.db': '',
    '.DS_Store': '',
    '__MACOSX/._河流.csv': '',
  });
  expect(issues.map(({ severity, code, params }) => [severity, code, params])).toEqual([
    ['warning', 'folder.unread', { what: 'folders', names: ['城关镇', '柳林镇'] }],
    ['warning', 'folder.unread', { what: 'files', names: ['备份.zip', '说明.docx'] }],
  ]);
  expect(document).toMatchObject({ rivers: [{ source: '甲' }, {}] });
  expect(issueReport(issues)).toContain('子文件夹里的表没有读；要读的请移到这一层，或另外导入');
});

it('is refused with its cause if no table lies at its top', () => {
  expect(read({ '城关镇/河流.csv': one, '柳林镇/河流.csv': one }).issues).toMatchObject([
    { severity: 'error', code: 'folder.no-tables', params: { below: ['城关镇', '柳林镇'] } },
  ]);
  for (const files of [{}, { '说明.docx': '' }, { 'a.jpg': '', '~$河流.xlsx': '' }])
    expect(read(files).issues).toMatchObject([
      { severity: 'error', code: 'folder.no-tables', params: { below: [] } },
    ]);
});

it('asks which of two copies is meant, and reads the same bytes once', () => {
  for (const copy of [
    '河流(1).csv',
    '河流（2）.csv',
    '河流 (1) (2).csv',
    '河流 - 副本.csv',
    '河流 - 副本 (2).csv',
    '河流的副本.csv',
    '河流 copy.csv',
  ]) {
    const differing = read({ '河流.csv': one, [copy]: other });
    expect(differing.issues).toMatchObject([{ severity: 'error', code: 'folder.copies' }]);
    const same = read({ '河流.csv': one, [copy]: one });
    expect(same.issues).toMatchObject([{ severity: 'warning', code: 'folder.same' }]);
    expect(same.document).toMatchObject({ rivers: [{ source: '甲' }, {}] });
  }
  expect(read({ '河流一.csv': one, '河流(城关).csv': one, '河流2.csv': one }).issues).toEqual([]);
});

it('says that a table is open, and reads text files only if a mapping names them', () => {
  const { issues } = read({ '河流.csv': one, '~$河流.csv': '', '说明.txt': '甲' });
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['folder.open', { file: '河流.csv' }],
    ['folder.unread', { what: 'files', names: ['说明.txt'] }],
  ]);
  expect(read({ '河流.txt': '河名\t源头\n沙沟\t甲\n' }).document).toMatchObject({
    rivers: [{ source: '甲' }, {}],
  });
});

it('reads the workbooks and CSV files that offices complained of', () => {
  const cases = new URL('../../fixtures/cases/', import.meta.url).pathname;
  for (const file of [
    '01-sharedstrings-case/清理.xlsx',
    '02-backslash-zip/清理.xlsx',
    '03-csv-trailing-tabs/清理.csv',
    '20-empty-sheets/清理.xlsx',
  ]) {
    const { sheets, issues } = readTableFile(join(cases, file), 100_000);
    expect(issues).toEqual([]);
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.text))).toMatchObject([
      ['河流', '月份', '清理量（吨）'],
      ['柏沟', '2026年10月', '5.9'],
      ['蒲河', '2026年10月', '7'],
    ]);
  }
  const [sheet] = readTableFile(join(cases, '21-wps-dispimg/问题台账.xlsx'), 100_000).sheets;
  expect(sheet?.rows[1]?.[9]?.kind).toBe('picture');
  expect(sheet?.rows[2]?.[6]?.kind).toBe('picture');
});
