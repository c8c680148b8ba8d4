import { expect, it } from 'vitest';
import type { Mapping, TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { smallExport } from '../dataset/smallExport.ts';
import { applyTo, inCells } from '../../data/spreadsheets/readFixture.ts';

const read = (
  into: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly string[])[],
  more: Partial<TableMapping> = {},
): ReturnType<typeof applyTo> => {
  const sheet = {
    file: 'a.csv',
    name: '',
    isHidden: false,
    rows: [Object.keys(columns), ...rows].map((row) =>
      row.map((text) => (text === '' ? undefined : { text, kind: 'text' as const })),
    ),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const table: TableMapping = {
    files: '*',
    headerRows: 1,
    into,
    columns: Object.entries(columns).map(([header, means]) => ({ header, means })),
    ...more,
  };
  const mapping: Mapping = { format: 'jianhe-mapping', version: 1, tables: [table] };
  return applyTo(smallExport(), [sheet], [mapping]);
};

const faults = (...table: Parameters<typeof read>): readonly string[] =>
  inCells(read(...table).issues);

const water = { 断面: 'sectionId', 月份: 'month', 水质: 'result' };
const cleanups = { 河流: 'riverId', 月份: 'month', '清理量（吨）': 'amount' };
const problems = { 编号: 'id', 河流: 'riverId', 河段: 'reachId', 问题: 'description' };

it('asks for the blank cell by which rows are told apart, and for nothing else', () => {
  expect(
    faults('waterMonths', water, [
      ['沙沟出境', '2026-09', 'Ⅱ'],
      ['', '2026-09', 'Ⅳ'],
    ]),
  ).toEqual(['error A3 shape.missing']);
  expect(faults('waterMonths', water, [['沙沟出境', '', 'Ⅱ']])).toEqual(['error B2 shape.missing']);
  expect(faults('cleanups', cleanups, [['', '2026-09', '8']])).toEqual(['error A2 shape.missing']);
});

it('does not call a reach unclear whose river is blank or wrong', () => {
  const row = (river: string) => [['wt-9', river, '柳林镇段', '堆放']];
  expect(faults('problems', problems, row(''))).toEqual(['error B2 shape.missing']);
  expect(faults('problems', problems, row('沙钩'))).toEqual(['error B2 name.unfound']);
  expect(faults('problems', problems, row('沙沟'))).toEqual([]);
});

it('asks at an amount for a unit that is none', () => {
  for (const amount of ['834。', '12.5斤半', '3.9e3', '40车', '5件'])
    expect(faults('cleanups', cleanups, [['沙沟', '2026-09', amount]])).toEqual([
      'error C2 cell.unit',
    ]);
  expect(faults('cleanups', cleanups, [['沙沟', '2026-09', '834 吨']])).toEqual([]);
});

it('keeps a post as it is that ends or begins with a line break', () => {
  const chiefs = { 河流: 'river', 村: 'village', 姓名: 'name', 职务: 'post', 任职日期: 'from' };
  const fixed = { level: '村级', title: '村级河长', duty: '村段' };
  const posts = ['石门村党支部书记\n', '\n石门村党支部书记', '石门村党支部书记 \n\n'];
  for (const post of posts) {
    const rows = [['沙沟', '石门村', '王石门', post, '2025-03-01']];
    const { document, issues } = read('chiefs', chiefs, rows, { fixed });
    expect(inCells(issues)).toEqual([]);
    expect(document['postHoldings']).toContainEqual(
      expect.objectContaining({ id: 'h-v1', post: '石门村党支部书记' }),
    );
  }
});

it('asks for the town or village at its own cell', () => {
  const chiefs = { 级别: 'level', 河流: 'river', 乡镇: 'town', 村: 'village', 姓名: 'name' };
  expect(faults('chiefs', chiefs, [['乡镇级', '沙沟', '', '', '阿依·古丽']])).toEqual([
    'error C2 chief.scope',
  ]);
  expect(faults('chiefs', chiefs, [['村级', '沙沟', '柳林镇', '', '王石门']])).toEqual([
    'error D2 chief.scope',
  ]);
});

it('asks what dots under a river mean, also where blanks repeat it', () => {
  const chiefs = { 级别: 'level', 河流: 'river', 乡镇: 'town', 姓名: 'name' };
  const fillDown = Object.entries(chiefs).map(([header, means]) => ({
    header,
    means,
    fillDown: true,
  }));
  for (const dots of ['……', '…', '...', '。。。'])
    for (const more of [{}, { columns: fillDown }])
      expect(
        faults(
          'chiefs',
          chiefs,
          [
            ['乡镇级', '沙沟', '柳林镇', '阿依·古丽'],
            ['乡镇级', dots, '柳林镇', '阿依·古丽'],
          ],
          more,
        ),
      ).toContain('error B3 chief.blank-river');
});

it('asks about a class that is only a bound', () => {
  for (const bound of ['超Ⅴ类', '>Ⅴ', '＞Ⅲ类', '≤Ⅲ类', '大于Ⅳ类', '不到Ⅲ类'])
    expect(faults('waterMonths', water, [['沙沟出境', '2026-09', bound]])).toEqual([
      expect.stringMatching(/^error C2 cell\./),
    ]);
});

it('asks about two choices in one cell', () => {
  const rivers = { 编号: 'id', 岸别: 'side' };
  for (const both of ['左岸、右岸', '左岸,右岸', '左岸和右岸', '左岸/右岸'])
    expect(faults('reaches', rivers, [['sha-gou-1', both]])).toEqual(['error B2 cell.choice']);
});

it('knows a total behind its sums', () => {
  const months = { '8月（吨）': 'amount', 河流: 'riverId' };
  const fixed = { month: '2026-08' };
  expect(
    faults(
      'cleanups',
      months,
      [
        ['12.5', '沙沟'],
        ['12.5', '合 计'],
      ],
      { fixed },
    ),
  ).toEqual(['warning table.rows-unread']);
});
