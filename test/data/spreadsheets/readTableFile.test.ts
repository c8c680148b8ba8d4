import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../src/data/spreadsheets/readTableFile.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { inCells } from './readFixture.ts';
import { uglyBook } from './uglyBook.ts';

const read = (name: string, content: string | Buffer) => {
  const path = join(mkdtempSync(join(tmpdir(), 'jianhe-file-')), name);
  writeFileSync(path, content);
  return readTableFile(path, 1_000_000);
};

const faultOf = (name: string, content: string | Buffer): string => {
  const { sheets, issues } = read(name, content);
  const [issue] = issues;
  expect(issues).toHaveLength(1);
  expect(sheets).toEqual([]);
  return issue?.code === 'table.workbook' ? issue.params.fault : (issue?.code ?? '');
};

const zip = (...names: readonly string[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from(name)]))));

const compound = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(500),
    Buffer.from(name, 'utf16le'),
  ]);

const book = uglyBook({ sheets: [{ rows: [['河名'], ['沙沟']] }] });
const page =
  '<html xmlns:o="urn"><head><meta charset="gb2312"></head><table><tr><td>河名</td></tr></table></html>';

describe('a file that is no workbook', () => {
  it('is refused with what it is, whatever its name says', () => {
    for (const name of ['表.xlsx', '表.xls', '表.csv', '表.et'])
      expect(
        [
          '',
          compound('Workbook'),
          compound('EncryptedPackage'),
          compound('WordDocument'),
          '%PDF-1.7\n',
          Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
          'Rar!\u001a\u0007',
          zip('xl/workbook.bin'),
          zip('word/document.xml', '[Content_Types].xml'),
          zip('mimetype', 'content.xml', 'META-INF/manifest.xml'),
          zip('Index/Document.iwa'),
          zip('城关镇/清理.xlsx', '__MACOSX/城关镇/._清理.xlsx'),
          page,
          `\ufeff\n<!DOCTYPE html>${page}`,
          `<table><tr><td>河名</td></tr></table>`,
          `MIME-Version: 1.0\nContent-Type: multipart/related`,
          '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        ].map((content) => faultOf(name, content)),
      ).toEqual([
        'empty',
        'old-workbook',
        'password',
        'other-document',
        'other-document',
        'picture',
        'archive',
        'xlsb',
        'other-document',
        'other-document',
        'numbers',
        'archive',
        'web-page',
        'web-page',
        'web-page',
        'web-page',
        'xml-workbook',
      ]);
  });

  it('says so to the clerk, with what to do', () => {
    const said = issueReport(read('清理.xls', page).issues);
    expect(said).toContain(
      '清理.xls：应为 XLSX 工作簿或 CSV 文件；读到网页，许多业务系统导出的“Excel”是这样的；请在表格软件中打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名不行。',
    );
    const packed = issueReport(
      read('清理.zip', zip('城关镇/清理.xlsx', '柳林镇/清理.xlsx')).issues,
    );
    expect(packed).toContain('读到压缩包（城关镇/清理.xlsx、柳林镇/清理.xlsx）；请先解压');
  });

  it('is no table of another name if no sign parts its lines', () => {
    expect(faultOf('表.xls', '这是一段话\n没有格子\n')).toBe('not-xlsx');
  });

  it('tells the names in an archive of Chinese Windows', () => {
    const named = zip('1234.csv');
    const gb = Buffer.from('c7e5c0ed', 'hex');
    for (let at = named.indexOf('1234'); at !== -1; at = named.indexOf('1234', at + 1))
      if (named.subarray(at + 4, at + 8).toString() === '.csv') gb.copy(named, at);
    expect(issueReport(read('表.zip', named).issues)).toContain('压缩包（清理.csv）');
  });
});

describe('a file with the extension of another', () => {
  it('is read by what it is, and said', () => {
    for (const [name, content] of [
      ['表.csv', book],
      ['表.xls', book],
      ['表.et', book],
      ['表.xls', '河名\t长度\n沙沟\t5\n'],
      ['表.xlsx', '河名,长度\n沙沟,5\n'],
    ] as const) {
      const { sheets, issues } = read(name, content);
      expect(sheets[0]?.rows[1]?.[0]?.text).toBe('沙沟');
      expect(inCells(issues)).toEqual(['warning table.other-content']);
    }
    expect(issueReport(read('表.xls', book).issues)).toContain(
      '表.xls：应为 .xls 文件；读到 XLSX 工作簿；按内容读了；请把扩展名改为 .xlsx，免得下次打不开。',
    );
  });

  it('is a table without a word as CSV, TSV, text and template', () => {
    for (const [name, content] of [
      ['表.txt', '河名\t长度\n沙沟\t5\n'],
      ['表.tsv', '河名\t长度\n沙沟\t5\n'],
      ['表.csv.xlsx', book],
      ['表.xltx', book],
    ] as const) {
      const { sheets, issues } = read(name, content);
      expect(sheets[0]?.rows[1]?.[0]?.text).toBe('沙沟');
      expect(issues).toEqual([]);
    }
  });
});
