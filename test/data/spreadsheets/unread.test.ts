import { describe, expect, it } from 'vitest';
import type { TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';
import { uglyBook, type UglyCell, type UglySheet } from './uglyBook.ts';

/** Reads a workbook of rivers (河名, 源头) through one table of a mapping. */
const read = (sheets: readonly UglySheet[], more: Partial<TableMapping> = {}) => {
  const book = readWorkbook(uglyBook({ sheets }), 'a.xlsx');
  const applied = applyTo(smallExport(), book.sheets, [
    {
      format: 'jianhe-mapping',
      version: 1,
      tables: [
        {
          files: '*',
          headerRows: 1,
          into: 'rivers',
          columns: [
            { header: '河名', means: 'name' },
            { header: '源头', means: 'source' },
          ],
          ...more,
        },
      ],
    },
  ]);
  return [...book.issues, ...applied.issues];
};

const head = ['河名', '源头'];
const table = (...rows: readonly (readonly UglyCell[])[]): readonly UglySheet[] => [
  { rows: [head, ...rows] },
];
const blank: UglySheet = { rows: [] };
const picture = { xml: '<c t="str"><v>=DISPIMG("ID_61A4",1)</v></c>' };

describe('sheets', () => {
  it('are the one with cells, whichever blank ones stand beside it', () => {
    const filled: UglySheet = { rows: [head, ['沙沟', '甲']] };
    const styled: UglySheet = { rows: [[{ xml: '<c s="0"/>' }]] };
    for (const sheets of [
      [filled, blank, blank],
      [blank, filled],
      [styled, filled, { ...blank, state: 'hidden' as const }].slice(0, 2),
    ])
      expect(inCells(read(sheets))).toEqual([]);
    expect(inCells(read([filled, blank], { sheet: '*' }))).toEqual([]);
  });

  it('are asked about if two have cells, blank ones not named', () => {
    const issues = read([...table(['沙沟', '甲']), blank, ...table(['南沟', '乙'])]);
    expect(issues).toMatchObject([
      { code: 'table.sheet', params: { sheets: ['Sheet1', 'Sheet3'] } },
    ]);
  });

  it('are named if they are hidden, very hidden or without a mapping', () => {
    const issues = read(
      [
        { name: '台账', rows: [head, ['沙沟', '甲']] },
        { name: '字典', state: 'veryHidden', rows: [['甲']] },
        { name: '旧', state: 'hidden', rows: [['甲']] },
        { name: '说明', rows: [['甲']] },
        { name: 'Sheet5', rows: [] },
      ],
      { sheet: '台账' },
    );
    expect(issues.map(({ params }) => params)).toEqual([
      { sheet: '字典', why: 'very-hidden' },
      { sheet: '旧', why: 'hidden' },
      { sheet: '说明', why: 'unmapped' },
    ]);
    expect(issueReport(issues)).toContain('「字典」是用程序隐藏的，菜单里看不到；这张工作表没有读');
  });
});

describe('columns', () => {
  it('are counted and named, with or without a header, pictures apart', () => {
    const issues = read([
      {
        rows: [
          ['河名', '源头', '备注', '空列', undefined, '照片'],
          ['沙沟', '甲', '好', undefined, '旁注', picture],
          ['南沟', '乙', '好', undefined, undefined, picture],
          ['合计', undefined, '2'],
        ],
      },
    ]);
    expect(issues).toMatchObject([
      { code: 'table.rows-unread' },
      {
        code: 'table.columns-unread',
        params: {
          columns: [
            { column: 'C', header: '备注', cells: 2, pictures: 0 },
            { column: 'E', header: '', cells: 1, pictures: 0 },
            { column: 'F', header: '照片', cells: 2, pictures: 2 },
          ],
        },
      },
    ]);
    expect(issueReport(issues)).toContain(
      '读到「备注」（C 列，2 格）、没有表头的 E 列（1 格）、「照片」（F 列，2 格，其中图片 2 格）；这些列没有读，不会公开；图片要公布的，请存成文件',
    );
  });

  it('outside the columns of a table are named by the words above them', () => {
    const issues = read(
      [
        {
          rows: [
            [...head, '河名'],
            ['沙沟', '甲', '南沟'],
          ],
        },
      ],
      { within: 'A:B' },
    );
    expect(issues).toMatchObject([
      { params: { columns: [{ column: 'C', header: '河名', cells: 1 }] } },
    ]);
  });

  it('with a picture where a text is wanted are refused at the cell', () => {
    expect(inCells(read(table(['沙沟', picture])))).toEqual(['error Sheet1 B2 cell.picture']);
  });
});

describe('rows', () => {
  const rowsOf = (...rows: readonly (readonly UglyCell[])[]) =>
    read([{ rows }]).flatMap((issue) => (issue.code === 'table.rows-unread' ? [issue.params] : []));

  it('are named if they stand above a later header and look like data', () => {
    expect(
      rowsOf(['一、河流'], ['河名', '源 头（说明）'], ['沙沟', '甲'], head, ['南沟', '乙']),
    ).toEqual([{ why: 'above', rows: [2, 3] }]);
    expect(rowsOf(['2026年河流'], ['单位：公里'], head, ['沙沟', '甲'])).toEqual([]);
  });

  it('are named if only columns that nobody reads hold something', () => {
    expect(
      rowsOf([...head, '备注'], ['沙沟', '甲'], [undefined, undefined, '见附件'], ['南沟', '乙']),
    ).toEqual([{ why: 'elsewhere', rows: [3] }]);
  });

  it('are named with why they are taken for totals, notes, signatures and repeated titles', () => {
    expect(
      rowsOf(
        ['河流表'],
        head,
        ['沙沟', '甲'],
        ['小 计'],
        ['河流表'],
        head,
        ['南沟', '乙'],
        ['合计：'],
        ['备注：不含水库'],
        ['填表人：甲', '审核人：乙'],
        ['制表日期：2026-11-03'],
        ['分管领导（签字）：', '单位盖章：'],
      ),
    ).toEqual([
      { why: 'total', rows: [4, 8] },
      { why: 'footnote', rows: [9, 10, 11, 12] },
      { why: 'heading', rows: [5, 6] },
    ]);
  });

  it('are data if a name only begins like a note', () => {
    expect(
      read([{ rows: [['河名'], ['说明沟']] }], { columns: [{ header: '河名', means: 'name' }] }),
    ).not.toMatchObject([{ code: 'table.rows-unread' }]);
  });

  it('are told as ranges', () => {
    const note = (row: number): readonly UglyCell[] => [`注：${row}`];
    const issues = read(table(['沙沟', '甲'], note(3), note(4), note(5), ['南沟', '乙'], note(7)));
    expect(issueReport(issues)).toContain('第 3—5、7 行共 4 行是表注或落款；没有当作数据读');
  });
});
