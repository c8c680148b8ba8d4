import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../../../src/core/issues/issue.ts';
import { mappingSchema, type TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';

const csv = (...lines: readonly string[]) =>
  readCsv(Buffer.from(lines.join('\n')), '表.csv').sheets;

const mappingOf = (table: Partial<TableMapping>) =>
  mappingSchema.parse({
    format: 'jianhe-mapping',
    version: 1,
    tables: [{ files: '*', headerRows: 1, into: 'chiefs', columns: [], ...table }],
  });

const errorsOf = (issues: readonly Issue[]): readonly string[] =>
  inCells(issues).filter((each) => each.startsWith('error'));

const peopleSchema = z.array(z.unknown());
const monthsSchema = z.array(z.object({ month: z.string(), result: z.unknown() }));

const chiefs = (header: string, ...rows: readonly string[]) => {
  const means: Readonly<Record<string, string>> = {
    河流: 'river',
    村: 'village',
    姓名: 'name',
    职务: 'post',
    电话: 'phone',
    任职日期: 'from',
  };
  const applied = applyTo(smallExport(), csv(header, ...rows), [
    mappingOf({
      fixed: { level: '村级', title: '村级河长' },
      whenGone: 'keep',
      columns: header.split(',').map((each) => ({ header: each, means: means[each] ?? '' })),
    }),
  ]);
  return { ...applied, errors: errorsOf(applied.issues) };
};

/** Params of the only issue with a code. */
const paramsOf = (issues: ReturnType<typeof chiefs>['issues'], code: string) =>
  issues.filter((issue) => issue.code === code).map(({ cell, params }) => ({ cell, ...params }));

describe('a ditto mark', () => {
  it.each(['〃', '同上', '″', '上同'])('%s repeats the river and the village above', (mark) => {
    const header = '河流,村,姓名,职务';
    const written = chiefs(header, '沙沟,石门村,王石门,支书', '沙沟,石门村,赵石门,主任');
    const marked = chiefs(header, '沙沟,石门村,王石门,支书', `${mark},${mark},赵石门,主任`);
    expect(marked.errors).toEqual([]);
    expect(marked.document).toEqual(written.document);
  });

  it('repeats through marks above it, and not from a heading or a blank', () => {
    const header = '河流,村,姓名,职务';
    const rows = ['沙沟,石门村,王石门,支书', '〃,〃,赵石门,主任', '〃,〃,钱石门,委员'];
    expect(chiefs(header, ...rows).errors).toEqual([]);
    expect(chiefs(header, '〃,石门村,王石门,支书').errors).toEqual(['error A2 cell.ditto']);
  });

  it.each([
    ['职务', '支书,0300-8206101,2021-05-01', '〃,0300-8206102,2021-05-01', 'D3'],
    ['电话', '支书,0300-8206101,2021-05-01', '主任,〃,2021-05-01', 'E3'],
    ['任职日期', '支书,0300-8206101,2021-05-01', '主任,0300-8206102,〃', 'F3'],
  ])('under %s is asked about at its cell, and told once', (title, first, second, cell) => {
    const { issues, errors } = chiefs(
      '河流,村,姓名,职务,电话,任职日期',
      `沙沟,石门村,王石门,${first}`,
      `沙沟,石门村,赵石门,${second}`,
    );
    expect(errors).toEqual([`error ${cell} cell.ditto`]);
    expect(paramsOf(issues, 'cell.ditto')).toMatchObject([{ header: title, mark: 'above' }]);
  });

  it('under a name asks who is meant, and 同左 asks for its words', () => {
    const { errors } = chiefs(
      '河流,村,姓名,职务',
      '沙沟,石门村,王石门,支书',
      '沙沟,石门村,同上,主任',
      '沙沟,同左,赵石门,主任',
    );
    expect(errors).toEqual(['error B4 cell.ditto', 'error C3 name.doubt']);
  });

  it('under an amount is asked about, and its row is not written', () => {
    const cleanups = mappingOf({
      into: 'cleanups',
      fixed: { month: '2026-10' },
      columns: [
        { header: '河流', means: 'riverId' },
        { header: '清理量', means: 'amount' },
      ],
    });
    const { issues } = applyTo(smallExport(), csv('河流,清理量', '沙沟,3吨', '〃,〃'), [cleanups]);
    expect(errorsOf(issues)).toEqual(['error B3 cell.ditto']);
  });
});

describe('a note in brackets behind a name', () => {
  it('about the person changes nothing, and is said once', () => {
    const plain = chiefs('河流,村,姓名', '沙沟,石门村,王石门', '沙沟,河湾村,赵河湾');
    const noted = chiefs(
      '河流,村,姓名',
      '沙沟,石门村,王石门（女，满族）',
      '沙沟,河湾村,赵河湾【回族】',
    );
    expect(noted.document).toEqual(plain.document);
    expect(paramsOf(noted.issues, 'name.personal-notes')).toMatchObject([
      { notes: ['女', '满族', '回族'], times: 3 },
    ]);
  });

  it('with the village where a published namesake answers is that person', () => {
    const plain = chiefs('河流,村,姓名', '沙沟,石门村,王石门');
    expect(chiefs('河流,村,姓名', '沙沟,石门村,王石门（石门村）').document).toEqual(plain.document);
    expect(
      paramsOf(chiefs('河流,村,姓名', '沙沟,石门村,钱多（河湾村）').issues, 'name.doubt'),
    ).toMatchObject([{ cell: 'C2', why: 'place' }]);
  });

  it('never repeats a number that may be private', () => {
    const { issues } = chiefs('河流,村,姓名', '沙沟,石门村,王石门（13900001234）');
    expect(paramsOf(issues, 'name.doubt')).toMatchObject([
      { why: 'phone', received: '王石门（号码）' },
    ]);
  });
});

it('never makes a person of a word, whatever stands instead of a name', () => {
  const words =
    '暂缺 待补选 空岗 未定 换届中 另行通知 不设 同上 〃 ″ 上同 ,, × ? 不详 山区 王书记 由镇长兼任 （空缺） /';
  for (const word of words.split(' ')) {
    const { document, issues } = chiefs('河流,村,姓名,职务', `沙沟,石门村,"${word}",支书`);
    const people = peopleSchema.parse(document['people']);
    expect([word, people.length]).toEqual([word, smallExport().people.length]);
    for (const { code, cell } of issues)
      expect([word, code, cell]).toEqual([word, 'name.doubt', 'C2']);
  }
});

it('never publishes a dash or a vacancy as the post of somebody', () => {
  const header = '河流,村,姓名,职务';
  const plain = chiefs(header, '沙沟,石门村,王石门,');
  for (const dash of ['—', '/', '无', 'N/A'])
    expect([dash, chiefs(header, `沙沟,石门村,王石门,${dash}`).document]).toEqual([
      dash,
      plain.document,
    ]);
  for (const word of ['空缺', '暂缺', '待定', '待任命'])
    expect(chiefs(header, `沙沟,石门村,王石门,${word}`).errors).toEqual(['error C2 name.doubt']);
});

it('asks about a word in the table of people too', () => {
  const people = mappingOf({ into: 'people', columns: [{ header: '姓名', means: 'name' }] });
  const { issues } = applyTo(smallExport(), csv('姓名,', '暂缺,', '王书记,', '钱多,', '〃,'), [
    people,
  ]);
  expect(errorsOf(issues)).toEqual([
    'error A2 name.doubt',
    'error A3 name.doubt',
    'error A5 name.doubt',
  ]);
});

it.each(['李国庆王建军', '李国庆、王建军', '李国庆（女）', '李国庆（代）', '某某', '李国庆2'])(
  'asks about %s in the table of people, as in a list of chiefs',
  (name) => {
    const people = mappingOf({ into: 'people', columns: [{ header: '姓名', means: 'name' }] });
    const { issues } = applyTo(smallExport(), csv('姓名,', `${name},`), [people]);
    expect(errorsOf(issues)).toEqual(['error A2 name.doubt']);
  },
);

it('gives two people of a cell the telephones on their own lines', () => {
  const header = '河流,村,姓名,职务,电话';
  const both = (phones: string) =>
    chiefs(header, `沙沟,石门村,"王石门\n赵石门","支书\n主任","${phones}"`);
  expect(both('0300-8206101\n0300-8206102').errors).toEqual([]);
  expect(both('0300-8206101、0300-8206103\n0300-8206102').errors).toEqual(['error E2 phone.form']);
});

it('never fills a ditto mark down that it asks about', () => {
  const columns = ['河流', '村', '姓名'].map((header, at) => ({
    header,
    means: ['river', 'village', 'name'][at] ?? '',
    ...(at === 0 && { fillDown: true }),
  }));
  const table = { register: true, fixed: { level: '村级', title: '村级河长' }, columns };
  const lines = csv('河流,村,姓名', '同上,石门村,王石门', ',石门村,赵石门');
  const { issues, document } = applyTo(smallExport(), lines, [
    mappingOf({ ...table, whenGone: 'keep' }),
  ]);
  expect(errorsOf(issues)).toEqual(['error A2 cell.ditto']);
  expect(JSON.stringify(document['rivers'])).not.toContain('同上');
});

it('names a row whose only cell is not read, whatever the mapping fixes', () => {
  const { issues } = applyTo(smallExport(), csv('姓名,备注', '钱多,', ',另见附件'), [
    mappingOf({
      into: 'people',
      fixed: { pinyin: 'qian duo' },
      columns: [{ header: '姓名', means: 'name' }],
    }),
  ]);
  expect(errorsOf(issues)).toEqual([]);
  expect(issues).toMatchObject([
    { code: 'table.rows-unread', params: { rows: [3] } },
    { code: 'table.columns-unread' },
  ]);
});

it('asks for the unit of two stakes that cannot have the same', () => {
  const stakes = (text: string) =>
    errorsOf(
      applyTo(smallExport(), csv('编号,起止', `${smallExport().reaches[0]?.id ?? ''},${text}`), [
        mappingOf({
          into: 'reaches',
          columns: [
            { header: '编号', means: 'id' },
            { header: '起止', means: 'stakes' },
          ],
        }),
      ]).issues,
    );
  expect(stakes('0.2～350')).toEqual(['error B2 cell.form']);
  expect(stakes('30～500')).toEqual(['error B2 cell.form']);
  expect(stakes('0.2～3.5')).toEqual([]);
  expect(stakes('200～350米')).toEqual([]);
});

describe('a month of a section', () => {
  const { name = '' } = smallExport().sections[0] ?? {};
  const months = (cell: string, month = '2026-10') =>
    applyTo(smallExport(), csv('断面,月份,水质', `${name},${month},"${cell}"`), [
      mappingOf({
        into: 'waterMonths',
        columns: [
          { header: '断面', means: 'sectionId' },
          { header: '月份', means: 'month' },
          { header: '水质', means: 'result' },
        ],
      }),
    ]);
  const resultOf = ({ document }: ReturnType<typeof months>, month = '2026-10') =>
    monthsSchema.parse(document['waterMonths']).find((row) => row.month === month)?.result;

  it.each([
    ['暂停考核', { status: 'suspended' }],
    ['暂停考核，水质Ⅳ类', { status: 'suspended', class: 4 }],
    ['逢单月监测', { status: 'not-due' }],
    ['未监测', { status: 'not-sampled' }],
    ['因暴雨未采样', { status: 'not-sampled', reason: '暴雨' }],
    ['未断流，Ⅲ类', { status: 'sampled', class: 3 }],
  ])('%s is stored as its bulletin says it', (cell, expected) => {
    expect(resultOf(months(cell))).toEqual(expected);
  });

  it('keeps a class beside words, and says which words nobody will read', () => {
    expect(months('上游工程未结束，水质Ⅳ类').issues).toMatchObject([
      { code: 'cell.sample-words', params: { class: 4, words: '上游工程未结束' } },
    ]);
  });

  it.each([
    ['', '3', { status: 'sampled', class: 3 }],
    ['暂停考核', 'Ⅳ', { status: 'suspended', class: 4 }],
    ['本月不监测', '', { status: 'not-due' }],
    ['未监测', '', { status: 'not-sampled' }],
  ])('in columns of its own, 状态 “%s” and 类别 “%s”, is one result', (status, grade, expected) => {
    const columns = ['断面', '月份', '状态', '类别'];
    const means = ['sectionId', 'month', 'result.status', 'result.class'];
    const sheet = csv(columns.join(','), [name, '2026-10', status, grade].join(','));
    const applied = applyTo(smallExport(), sheet, [
      mappingOf({
        into: 'waterMonths',
        columns: columns.map((header, at) => ({ header, means: means[at] ?? '' })),
      }),
    ]);
    expect(errorsOf(applied.issues)).toEqual([]);
    expect(resultOf(applied)).toEqual(expected);
  });

  it('asks in which months nothing is due where the month says otherwise', () => {
    const asked = months('逢单月监测', '2026-09');
    expect(asked.issues).toMatchObject([
      { code: 'cell.sample', cell: 'C2', params: { why: 'due' } },
    ]);
  });
});
