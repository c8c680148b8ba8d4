import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { smallInput } from '../../core/dataset/smallExport.ts';
import { uglyBook, type UglyCell } from '../../data/spreadsheets/uglyBook.ts';
import { importInto, october } from './importInto.ts';
import { emptyFolder, fingerprints } from './runImport.ts';

const content = emptyFolder();
const desk = emptyFolder();

/** One table of each kind, with every row valid except for one ambiguous value. */
const tables: Readonly<
  Record<
    string,
    {
      readonly into: string;
      readonly means: Readonly<Record<string, string>>;
      readonly more?: Readonly<Record<string, unknown>>;
      readonly rows: readonly (readonly UglyCell[])[];
    }
  >
> = {
  村级河长: {
    into: 'chiefs',
    means: { 河流: 'river', 村: 'village', 姓名: 'name', 职务: 'post' },
    more: {
      whenGone: 'keep',
      fixed: { level: '村级', title: '村级河长', duty: '村段', from: '2026-01-01' },
    },
    rows: [
      ['南沟', '河湾村', '李清源', '河湾村主任'],
      ['南沟', '河湾村', '孙新、周全', '支书、主任'],
    ],
  },
  断面表: {
    into: 'sections',
    means: { 断面: 'name', 河流: 'riverId' },
    rows: [['沙沟入境', '沙沟']],
  },
  月水质: {
    into: 'waterMonths',
    means: { 断面: 'sectionId', 月份: 'month', 水质: 'result' },
    more: { year: 2026 },
    rows: [
      ['沙沟出镜', '10月', '3类'],
      ['沙沟出境', '10月', '因断流未监测'],
    ],
  },
  任职表: {
    into: 'postHoldings',
    means: { 编号: 'id', 卸任: 'to' },
    rows: [['h-v1', '2025年2月1日']],
  },
  长度表: { into: 'rivers', means: { 编号: 'id', 长度: 'lengthKm' }, rows: [['nan-gou', 120]] },
  里程表: {
    into: 'reaches',
    means: { 编号: 'id', '止点（公里）': 'toKm' },
    rows: [['sha-gou-1', 0.005]],
  },
};

beforeAll(async () => {
  const published = smallInput();
  const [river] = published.rivers;
  if (river) published.rivers.push({ ...river, id: 'sha-gou-b', aliases: [], goals: ['另一条'] });
  const source = join(desk, 'export.json');
  writeFileSync(source, JSON.stringify(published));
  expect((await importInto(content, source)).complained).toBe('');
  mkdirSync(join(content, 'import'));
  mkdirSync(join(desk, 'tables'));
  for (const [name, { into, means, more, rows }] of Object.entries(tables)) {
    const table = {
      files: `${name}.xlsx`,
      headerRows: 1,
      into,
      columns: Object.entries(means).map(([header, meant]) => ({ header, means: meant })),
      ...more,
    };
    writeFileSync(
      join(content, 'import', `${into}.json`),
      JSON.stringify({ format: 'jianhe-mapping', version: 1, tables: [table] }),
    );
    writeFileSync(
      join(desk, 'tables', `${name}.xlsx`),
      uglyBook({ sheets: [{ rows: [Object.keys(means), ...rows] }] }),
    );
  }
});

it('never guesses: reports every ambiguous value at once, each at its cell, and writes nothing', async () => {
  const before = fingerprints(content);
  const { status, complained } = await importInto(content, join(desk, 'tables'), ...october);
  expect(status).toBe(1);
  expect(fingerprints(content)).toEqual(before);
  const report = complained.split('\n').filter((line) => line.startsWith('【错误】'));
  // Place, value read, possible meanings, advice.
  for (const [name, parts] of Object.entries({
    'a name that may be two people': [
      '村级河长.xlsx › Sheet1 › C2',
      '「李清源」',
      '李清源（p2）',
      '「李清源（新）」',
    ],
    'a post that may belong to either': [
      '村级河长.xlsx › Sheet1 › D3',
      '孙新、周全',
      '支书、主任',
      '孙新（支书）、周全（主任）',
    ],
    'a river that matches two': [
      '断面表.xlsx › Sheet1 › B2',
      '「沙沟」',
      '「沙沟（sha-gou-b）」',
      '连编号一起写',
    ],
    'a section that is not found': [
      '月水质.xlsx › Sheet1 › A2',
      '「沙沟出镜」',
      '是否应为「沙沟出境」',
    ],
    'an end before a start': ['任职表.xlsx › Sheet1 › B2', '2025-02-01', '2025-03-01'],
    'a number with two possible units': [
      '长度表.xlsx › Sheet1 › B2',
      '120 公里',
      '0.12 公里',
      '请写成“120公里”或“120米”',
    ],
    'a number off by a thousand': ['里程表.xlsx › Sheet1 › B2', '0.005', '相差约', '连单位一起写'],
  })) {
    const [place = ''] = parts;
    const line = report.find((each) => each.includes(place));
    for (const part of parts) expect([name, line]).toEqual([name, expect.stringContaining(part)]);
  }
});
