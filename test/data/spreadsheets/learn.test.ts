import { expect, it } from 'vitest';
import { learnTable } from '../../../src/core/spreadsheets/learn.ts';
import { learntMapping } from '../../../src/core/spreadsheets/learntMapping.ts';
import { mappingSchema } from '../../../src/core/spreadsheets/mapping.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';
import { uglyBook, type UglySheet } from './uglyBook.ts';

const learnt = (sheet: UglySheet, file = '2026年.xlsx') => {
  const { sheets } = readWorkbook(uglyBook({ sheets: [sheet] }), file);
  const names = new RowNames(beginStore(smallExport()), []);
  return { sheets, tables: sheets.flatMap((each) => learnTable(each, names) ?? []) };
};

const roster: UglySheet = {
  rows: [
    ['柳林镇河长名单'],
    ['序号', '河流名称', '所在乡镇', '村', '区级河长', undefined, '村级河长', undefined, '备注'],
    [undefined, undefined, undefined, undefined, '姓名', '职务', '姓名', '职务'],
    [1, '沙沟', '柳林镇', '石门村', '李清源', '区长', '王石门', '石门村党支部书记', '修坝'],
    [2, '沙沟', '柳林镇', '河湾村', '李清源', '区长', '赵河湾', '河湾村党支部书记'],
  ],
  merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:I3'],
};

it('recognises a list of chiefs with two header lines, with a confidence for each column', () => {
  const [table] = learnt(roster).tables;
  expect(table).toMatchObject({ into: 'chiefs', headerRows: 2 });
  expect(table?.columns.map(({ header, means, certainty }) => [header, means, certainty])).toEqual([
    ['序号', 'ignore', 'none'],
    ['河流名称', 'river', 'sure'],
    ['所在乡镇', 'town', 'sure'],
    ['村', 'village', 'sure'],
    ['备注', 'ignore', 'none'],
  ]);
  expect(
    table?.groups.map(({ fixed, columns }) => [fixed, columns.map(({ means }) => means)]),
  ).toEqual([
    [{ level: '区县级', title: '区级河长' }, ['name', 'post']],
    [{ level: '村级', title: '村级河长' }, ['name', 'post']],
  ]);
  // The fields required only for a new chief are listed.
  expect(table?.missing).toEqual(['duty', 'from']);
});

it('proposes a mapping that reads this table', () => {
  const { sheets, tables } = learnt(roster);
  const mapping = mappingSchema.parse(learntMapping(tables, '提出', ({ certainty }) => certainty));
  const read = applyTo(smallExport(), sheets, [mapping]);
  expect(inCells(read.issues)).toEqual(['warning Sheet1 table.columns-unread']);
});

it('recognises months side by side, and takes the year from the title', () => {
  const [table] = learnt({
    rows: [
      ['2025年水质情况'],
      ['断面名称', '1月', '2月', '3月'],
      ['沙沟出境', 'Ⅲ类', '断流', 'Ⅱ类'],
    ],
  }).tables;
  expect(table).toMatchObject({ into: 'waterMonths', year: 2025 });
  expect(table?.groups).toHaveLength(3);
});

it('is not confident if the cells do not match the header', () => {
  const [table] = learnt({
    rows: [
      ['河流名称', '河道长度', '源头', '汇入河流'],
      ['沙沟', '很长', '岭', '不知道'],
      ['南沟', '较短', '山', '沙沟'],
    ],
  }).tables;
  expect(table?.into).toBe('rivers');
  expect(table?.columns.map(({ certainty }) => certainty)).toEqual([
    'sure',
    'unsure',
    'sure',
    'likely',
  ]);
});

it('proposes nothing for an unknown table', () => {
  expect(
    learnt({
      rows: [
        ['项目', '单位', '甲'],
        ['pH值', '无量纲', 6],
      ],
    }).tables,
  ).toEqual([]);
});
