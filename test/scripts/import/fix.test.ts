import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFixed } from '../../../scripts/import/writeFixed.ts';
import { errorAt, warningAt, type Issue } from '../../../src/core/issues/issue.ts';
import { addressOf } from '../../../src/core/spreadsheets/sheet.ts';
import { readTableFile } from '../../../src/data/spreadsheets/readTableFile.ts';
import { walkXml } from '../../../src/data/spreadsheets/walkXml.ts';
import { uglyBook, type UglyBook } from '../../data/spreadsheets/uglyBook.ts';
import { emptyFolder, runImport } from './runImport.ts';

const MEGABYTE = 1024 * 1024;
const desk = emptyFolder();
const content = join(desk, 'content');
mkdirSync(content);

/** Writes a table, marks it, and returns what can be read of both. */
const fixed = (name: string, bytes: Uint8Array | string, issues: readonly Issue[]) => {
  const source = join(desk, name);
  const out = join(desk, `${name}.fixed.xlsx`);
  writeFileSync(source, bytes);
  const told = writeFixed({ source, out, content, maximumBytes: MEGABYTE }, issues);
  const parts = unzipSync(readFileSync(out));
  for (const [part, xml] of Object.entries(parts))
    if (/\.(?:xml|vml|rels)$/.test(part)) walkXml(part, xml, {});
  return { told, parts, sheetsOf: (file: string) => sheetsOf(file), source, out };
};

const sheetsOf = (file: string) =>
  readTableFile(file, MEGABYTE).sheets.map(({ name, rows, hiddenRows, hiddenColumns }) => ({
    name,
    rows,
    hiddenRows,
    hiddenColumns,
  }));

/** Notes of a part by cell. */
const notesOf = (parts: Readonly<Record<string, Uint8Array>>, part: string) => {
  const notes = new Map<string, string>();
  let at = '';
  walkXml(part, parts[part] ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'comment') at = attributes['ref'] ?? '';
    },
    text: (text) => {
      if (at !== '') notes.set(at, (notes.get(at) ?? '') + text);
    },
    close: (name) => {
      if (name === 'comment') at = '';
    },
  });
  return Object.fromEntries(notes);
};

/** The fill of a cell as the workbook says it. */
const fillAt = (parts: Readonly<Record<string, Uint8Array>>, part: string, cell: string) => {
  const fills: string[] = [];
  const formats: string[] = [];
  let open = '';
  walkXml('styles', parts['xl/styles.xml'] ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'cellXfs') open = name;
      if (name === 'fill') fills.push('');
      if (name === 'fgColor') fills[fills.length - 1] = attributes['rgb'] ?? '';
      if (name === 'xf' && open !== '') formats.push(attributes['fillId'] ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') open = '';
    },
  });
  let style = 0;
  walkXml(part, parts[part] ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'c' && attributes['r'] === cell) style = Number(attributes['s'] ?? 0);
    },
  });
  return fills[Number(formats[style])];
};

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" fillId="0"/></cellXfs></styleSheet>';

const book: UglyBook = {
  sheets: [
    {
      name: '河长',
      rows: [
        ['姓名', '电话'],
        ['李国庆', 3008201],
        ['王建军', undefined],
      ],
    },
    { name: '清理', rows: [['河流'], ['沙沟'], [], ['南沟']] },
  ],
  more: [
    { name: 'xl/styles.xml', content: styles },
    { name: 'xl/media/image1.png', content: 'a picture' },
    {
      name: 'xl/comments7.xml',
      content:
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>李</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>原有批注</t></r></text></comment></commentList></comments>',
    },
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://x/comments" Target="../comments7.xml"/></Relationships>',
    },
  ],
};

const at = (sheet: string, cell: string) => ({ source: '表.xlsx', path: [sheet], cell });
const issues: readonly Issue[] = [
  errorAt(at('河长', 'B2'), 'cell.form', { received: '3008201', example: '0300-8201314' }),
  warningAt(at('河长', 'B3'), 'cell.blank', {}),
  errorAt(at('清理', 'A2'), 'name.unfound', {
    collection: 'rivers',
    received: '沙沟',
    near: ['沙河'],
  }),
  errorAt(at('清理', 'C3'), 'shape.missing', {}),
  errorAt({ source: '表.xlsx', path: ['清理'] }, 'table.header', { header: '月份' }),
  errorAt({ source: '--data-through', path: [] }, 'shape.missing', {}),
];

describe('the copy of the sender’s own workbook', () => {
  const { told, parts, source, out } = fixed('表.xlsx', uglyBook(book), issues);

  it('reads as the same cells, and the table itself keeps its bytes', () => {
    expect(sheetsOf(out)).toEqual(sheetsOf(source));
    expect(readFileSync(source).equals(uglyBook(book))).toBe(true);
    expect(new TextDecoder().decode(parts['xl/media/image1.png'])).toBe('a picture');
  });

  it('has the sentence of each fault as a note at its cell, and nothing else', () => {
    expect(told).toEqual({ notes: 5, others: 1 });
    expect(notesOf(parts, 'xl/comments1.xml')).toEqual({
      B2: '应为像 0300-8201314 这样的写法；读到「3008201」；请改正。',
      B3: '应为数，或没有的原因；读到空白；这一格没有写入；空白不当作 0，知道原因的请写明。',
    });
    expect(notesOf(parts, 'xl/comments7.xml')).toEqual({
      A1: '应为表头「月份」；读到没有找到；请核对表头，或改映射文件。',
      A2: '原有批注\n应为已有的河流；读到「沙沟」；是否应为「沙河」？',
      C3: '应为必填的内容；读到没有填写；请补上。',
    });
    const boxes = new TextDecoder().decode(
      parts['xl/drawings/vmldrawing2.vml'] ?? parts['xl/drawings/vmlDrawing2.vml'],
    );
    expect(boxes).toContain('<x:Row>2</x:Row><x:Column>2</x:Column>');
  });

  it('colours the faulty cells, red for errors and yellow for notices', () => {
    expect(fillAt(parts, 'xl/worksheets/sheet0.xml', 'B2')).toBe('FFFFC7CE');
    expect(fillAt(parts, 'xl/worksheets/sheet0.xml', 'B3')).toBe('FFFFEB9C');
    expect(fillAt(parts, 'xl/worksheets/sheet1.xml', 'C3')).toBe('FFFFC7CE');
    expect(fillAt(parts, 'xl/worksheets/sheet0.xml', 'A2')).not.toBe('FFFFC7CE');
  });

  it('gives the same cells back whatever is marked', () => {
    const cellAt = fc.tuple(fc.nat(8), fc.nat(6)).map(([row, column]) => addressOf(row, column));
    const value = fc.option(fc.oneof(fc.string({ maxLength: 8 }), fc.integer()), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 7 }),
        fc.uniqueArray(cellAt, { minLength: 1, maxLength: 6 }),
        (rows, cells) => {
          const clean = rows.map((row) =>
            row.map((each) =>
              typeof each === 'string' ? each.replace(/[^ -~一-龥]|[<>&_]/g, '') : each,
            ),
          );
          const faults = cells.map((cell) => errorAt(at('河长', cell), 'shape.missing', {}));
          const bytes = uglyBook({ ...book, sheets: [{ name: '河长', rows: clean }] });
          const read = fixed('表.xlsx', bytes, faults);
          expect(sheetsOf(read.out)).toEqual(sheetsOf(read.source));
          expect(Object.keys(notesOf(read.parts, 'xl/comments1.xml')).sort()).toEqual(
            [...cells].sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the copy of a text file', () => {
  it('is a workbook with the rows as text', () => {
    const fault = errorAt({ source: '表.csv', path: [], cell: 'B2' }, 'shape.missing', {});
    const { parts, source, out } = fixed('表.csv', '河流,电话\n沙沟,0300-8201314\n南沟,001\n', [
      fault,
    ]);
    const texts = (file: string) =>
      sheetsOf(file).map(({ rows }) => rows.map((row) => row.map((cell) => cell?.text)));
    expect(texts(out)).toEqual(texts(source));
    expect(notesOf(parts, 'xl/comments1.xml')).toEqual({
      B2: '应为必填的内容；读到没有填写；请补上。',
    });
  });
});

describe('the place of the copy', () => {
  const source = join(desk, '原表.xlsx');
  writeFileSync(source, uglyBook(book));
  const write = (out: string) => () =>
    writeFixed({ source, out, content, maximumBytes: MEGABYTE }, issues);

  it('is never the table itself, the content folder or another kind of file', () => {
    expect(write(source)).toThrow('--fix 不会写在原表上面');
    expect(write(join(content, '改.xlsx'))).toThrow('不能写进公开内容的文件夹');
    expect(write(join(desk, '改.csv'))).toThrow('应以 .xlsx 结尾');
    expect(readFileSync(source).equals(uglyBook(book))).toBe(true);
  });

  it('is told by the command, which writes nothing else', async () => {
    const table = join(desk, '水质.csv');
    const out = join(desk, '水质改.xlsx');
    writeFileSync(table, '断面,10月\n');
    const { status, complained } = await runImport([table, '--content', content, '--fix', out]);
    expect(status).toBe(1);
    expect(complained).toContain(`已另存 ${out}，1 处加了批注`);
  });
});
