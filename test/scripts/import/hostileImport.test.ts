import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { uglyBook, type UglyBook, type UglyCell } from '../../data/spreadsheets/uglyBook.ts';
import { importInto, october } from './importInto.ts';
import { emptyFolder, fingerprints, fixture } from './runImport.ts';

const content = emptyFolder();
const desk = emptyFolder();
const small = readFileSync(fixture('small.json'), 'utf8');

const importAs = (source: string, ...more: readonly string[]) =>
  importInto(content, source, ...more);

const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(desk, name), bytes);
  return join(desk, name);
};
const changed = (name: string, from: string | RegExp, to: string): string =>
  write(name, small.replace(from, to));
const named = (name: string, json: string): string =>
  changed(name, '"name": "沙沟"', `"name": ${json}`);

const workbook = (name: string, book: Partial<UglyBook>, cell: UglyCell = '12.5公里'): string =>
  write(
    `${name}.xlsx`,
    uglyBook({
      sheets: [
        {
          rows: [
            ['河名', '长度'],
            ['沙沟', cell],
          ],
        },
      ],
      ...book,
    }),
  );

/** A few hundred kilobytes that unpack to far more than any office table. */
const bomb = (): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
      'xl/sharedStrings.xml': new Uint8Array(129 * 1024 ** 2),
    },
    { level: 1 },
  );

const laughs =
  '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';

beforeAll(async () => {
  expect((await importAs(fixture('small.json'))).status).toBe(0);
  mkdirSync(join(content, 'import'));
  const table = {
    files: '*.xlsx',
    headerRows: 1,
    into: 'rivers',
    columns: [
      { header: '河名', means: 'name' },
      { header: '长度', means: 'lengthKm' },
    ],
  };
  writeFileSync(
    join(content, 'import', 'rivers.json'),
    JSON.stringify({ format: 'jianhe-mapping', version: 1, tables: [table] }),
  );
});

it.each<readonly [string, () => string, string]>([
  ['a file cut off', () => write('cut.json', small.slice(0, 5000)), '多半没有导完'],
  ['10,000 levels', () => write('deep.json', '['.repeat(10_000)), '嵌套不超过'],
  [
    '10,000 levels inside a field',
    () => named('deeper.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    '嵌套不超过',
  ],
  [
    '__proto__',
    () => changed('proto.json', '"format"', '"__proto__": {"x": 1}, "format"'),
    '__proto__',
  ],
  [
    'constructor and prototype',
    () => changed('constructor.json', '"format"', '"constructor": {"prototype": {}}, "format"'),
    'constructor',
  ],
  ['a key twice', () => changed('twice.json', '"format"', '"format": "x", "format"'), '再次出现'],
  ['half a surrogate pair', () => named('half.json', '"沙\\ud800沟"'), 'U+D800'],
  ['a turned reading direction', () => named('bidi.json', '"沙\\u202e沟"'), 'U+202E'],
  ['an isolate of another direction', () => named('isolate.json', '"沙\\u2066沟"'), 'U+2066'],
  ['a zero-width space', () => named('zero.json', '"沙\\u200b沟"'), 'U+200B'],
  ['NaN', () => changed('nan.json', '"lengthKm": ', '"lengthKm": NaN, "x": '), 'NaN'],
  ['1e400', () => changed('huge.json', /"lengthKm": [\d.]+/, '"lengthKm": 1e400'), '1e400'],
  ['30 February', () => changed('feb.json', '"2026-09-30"', '"2026-02-30"'), '2026-02-30'],
  [
    'a workbook called JSON',
    () => write('zip.json', zipSync({ 'a.json': Buffer.from(small) })),
    '压缩包',
  ],
  [
    'a workbook cut off',
    () => write('cut.xlsx', uglyBook({ sheets: [{ rows: [] }] }).subarray(0, 300)),
    '文件不完整或已损坏',
  ],
  ['a zip bomb', () => write('bomb.xlsx', bomb()), '展开后大得不像一张表'],
  [
    'a billion laughs',
    () => workbook('laughs', { sheets: [{ rows: [], raw: laughs }] }),
    '办公软件不会写的声明',
  ],
  [
    '10,000 elements in one another',
    () =>
      workbook('elements', { sheets: [{ rows: [], raw: `<worksheet>${'<x>'.repeat(10_000)}` }] }),
    '文件不完整或已损坏',
  ],
  ['an old workbook', () => write('old.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')), '不是 XLSX'],
  [
    'a formula without a result',
    () => workbook('formula', {}, { xml: '<c><f>WEBSERVICE("http://x.example")</f></c>' }),
    '公式没有保存结果',
  ],
  ['a formula as text', () => workbook('text', {}, '=HYPERLINK("http://x.example")'), 'B2'],
  [
    'an error of a formula',
    () => workbook('error', {}, { xml: '<c t="e"><v>#REF!</v></c>' }),
    '#REF!',
  ],
  ['NaN in a cell', () => workbook('cell-nan', {}, { xml: '<c><v>NaN</v></c>' }), 'B2'],
  ['1e400 in a cell', () => workbook('cell-huge', {}, { xml: '<c><v>1e400</v></c>' }), 'B2'],
  ['a zero-width space in a cell', () => workbook('cell-zero', {}, '12\u200b.5公里\u202e'), 'B2'],
  [
    'a link to another workbook',
    () =>
      workbook(
        'link',
        { more: [{ name: 'xl/externalLinks/externalLink1.xml', content: laughs }] },
        { xml: "<c><f>'[1]Sheet1'!A1</f></c>" },
      ),
    '公式没有保存结果',
  ],
])(
  '%s is refused with a message, and the record stays unchanged',
  async (_title, source, words) => {
    const before = fingerprints(content);
    const path = source();
    const { status, complained } = await importAs(path, ...(path.endsWith('.xlsx') ? october : []));
    expect(complained).toContain(words);
    expect(complained).toContain('公开数据没有任何改动');
    expect(complained).not.toMatch(/\n\s+at .*:\d+/);
    expect(status).toBe(1);
    expect(fingerprints(content)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  },
);

it('runs no macro and follows no link: it reports them and reads the cells', async () => {
  const source = workbook('macros', {
    more: [
      { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()' },
      { name: 'xl/externalLinks/externalLink1.xml', content: laughs },
    ],
  });
  const { status, said } = await importAs(source, ...october);
  expect(said).toContain('宏不会运行，也不会公开');
  expect(status).toBe(0);
});
