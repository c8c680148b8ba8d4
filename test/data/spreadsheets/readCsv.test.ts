import { expect, it } from 'vitest';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';

/** `沙沟,10公里` and its header in GB 18030. */
const gb = Buffer.from('bad3c3fb2cb3a4b6c80ac9b3b9b52c3130b9abc0ef0a', 'hex');

const textsOf = (bytes: Buffer, declared?: 'utf-8' | 'gb18030') =>
  readCsv(bytes, 'a.csv', declared).sheets.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cell?.text ?? '')),
  );

const codesOf = (bytes: Buffer, declared?: 'utf-8' | 'gb18030') =>
  readCsv(bytes, 'a.csv', declared).issues.map(({ severity, code }) => `${severity} ${code}`);

it('reads UTF-8 with and without a byte order mark', () => {
  const plain = Buffer.from('河名,长度\n沙沟,10公里\n');
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]);
  for (const bytes of [plain, marked]) {
    expect(textsOf(bytes)).toEqual([
      ['河名', '长度'],
      ['沙沟', '10公里'],
    ]);
    expect(codesOf(bytes)).toEqual([]);
  }
});

it('reads GB 18030, and reports it if the mapping does not declare it', () => {
  expect(textsOf(gb)).toEqual([
    ['河名', '长度'],
    ['沙沟', '10公里'],
  ]);
  expect(codesOf(gb)).toEqual(['warning table.encoding-found']);
  expect(codesOf(gb, 'gb18030')).toEqual([]);
});

it('refuses another encoding than the mapping names, UTF-16 and broken bytes', () => {
  expect(codesOf(gb, 'utf-8')).toEqual(['error table.encoding']);
  expect(codesOf(Buffer.from('\ufeff河', 'utf16le'))).toEqual(['error table.encoding']);
  expect(codesOf(Buffer.from([0xff, 0x80, 0x80]))).toEqual(['error table.encoding']);
});

it('splits cells at commas, tabs or semicolons, never inside quotes', () => {
  for (const mark of [',', '\t', ';'])
    expect(
      textsOf(Buffer.from(`河名${mark}职责\r\n沙沟${mark}"清理${mark}\n""两岸"""\r\n`)),
    ).toEqual([
      ['河名', '职责'],
      ['沙沟', `清理${mark}\n"两岸"`],
    ]);
});

it('keeps rows of unequal length and blank lines in place', () => {
  expect(textsOf(Buffer.from('a,b\n\n1\n1,2,3\n'))).toEqual([
    ['a', 'b'],
    [''],
    ['1'],
    ['1', '2', '3'],
  ]);
});

it('gives the line of a quote that is never closed', () => {
  expect(readCsv(Buffer.from('a,b\n1,"2\n3,4\n'), 'a.csv').issues).toMatchObject([
    { code: 'table.csv' },
  ]);
});
