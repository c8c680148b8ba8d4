import { expect, it } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { learnTable } from '../../../src/core/spreadsheets/learn.ts';
import { learntMapping } from '../../../src/core/spreadsheets/learntMapping.ts';
import {
  mappingSchema,
  type Mapping,
  type TableMapping,
} from '../../../src/core/spreadsheets/mapping.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { applyTo, inCells } from './readFixture.ts';
import { uglyBook } from './uglyBook.ts';

const csv = (...lines: readonly string[]) =>
  readCsv(Buffer.from(lines.join('\n')), '河长名单.csv').sheets;

const learnt = (lines: readonly string[], own: '县' | '市' | 'unknown' = '县') => {
  const [sheet] = csv(...lines);
  const names = new RowNames(beginStore(undefined), []);
  const table =
    sheet && learnTable(sheet, names, { isFirst: true, ...(own !== 'unknown' && { own }) });
  if (!table) throw new Error('nothing is recognised');
  return table;
};

const meanings = (lines: readonly string[], own?: '县' | '市' | 'unknown') => {
  const { columns, groups } = learnt(lines, own);
  return {
    columns: columns.map(({ header, means, question }) => [header, question ?? means]),
    groups: groups.map(({ fixed, columns: inside }) => [
      fixed['level'],
      ...inside.map(({ header, means }) => `${header}=${means}`),
    ]),
  };
};

it('asks whose a telephone at the end of several chiefs is', () => {
  expect(
    meanings([
      '县级河长,县级河长职务,乡镇,乡镇级河长,乡镇级河长职务,联系电话',
      '周海平,县委书记,柳林镇,李国庆,柳林镇镇长,0300-8206101',
    ]),
  ).toEqual({
    columns: [
      ['乡镇', 'town'],
      ['联系电话', 'whose'],
    ],
    groups: [
      ['区县级', '县级河长=name', '县级河长职务=post'],
      ['乡镇级', '乡镇级河长=name', '乡镇级河长职务=post'],
    ],
  });
});

it('gives a telephone to the chief directly left of it, where each has one', () => {
  expect(
    meanings([
      '河流,县级河长,职务,电话,乡镇,乡级河长,职务,电话',
      '沙沟,周海平,县委书记,0300-8206101,柳林镇,李国庆,柳林镇镇长,0300-8206102',
    ]).groups,
  ).toEqual([
    ['区县级', '县级河长=name', '职务=post', '电话=phone'],
    ['乡镇级', '乡级河长=name', '职务#2=post', '电话#2=phone'],
  ]);
});

it('asks where posts and numbers may stand before their chief', () => {
  const { columns } = meanings([
    '职务,县级河长,职务,乡级河长',
    '县委书记,周海平,柳林镇镇长,李国庆',
  ]);
  expect(columns).toEqual([
    ['职务', 'whose'],
    ['职务#2', 'whose'],
  ]);
});

it('proposes no telephone from cells that hold none', () => {
  const names = '沙沟,0300-8206101,周海平,钱多';
  expect(meanings(['河流,职务,河长,联系电话', names]).columns.at(-1)).toEqual([
    '联系电话',
    'whose',
  ]);
});

it('gives no chief the number of a liaison, an office or the supervision', () => {
  const row = '沙沟,周海平,副县长,钱多,0300-8206101';
  for (const head of ['联系人,联系电话', '河长办,电话', '民间河长,联系方式', '责任单位,电话'])
    expect(meanings([`河流,河长,职务,${head}`, row]).columns.at(-1)?.[1]).toBe('whose');
  expect(meanings(['河流,河长,职务,备注,监督电话', row]).columns.at(-1)).toEqual([
    '监督电话',
    'office',
  ]);
});

it('takes a title above the header for a title, and a serial number for nothing', () => {
  const { columns } = learnt([
    '宁溪县河长湖长名单（2026年11月）,,,,',
    '序号,河名,河长,职务,联系电话',
    '1,沙沟,周海平,副县长,0300-8206101',
    '2,南沟,李国庆,副县长,0300-8206102',
  ]);
  expect(columns.map(({ header, means, certainty }) => [header, means, certainty])).toEqual([
    ['序号', 'ignore', 'none'],
    ['河名', 'river', 'sure'],
    ['河长', 'name', 'sure'],
    ['职务', 'post', 'sure'],
    ['联系电话', 'phone', 'sure'],
  ]);
});

it('skips the chiefs of the province and the city, in columns and in rows', () => {
  const wide = ['河流,市级河长,职务,县级河长,职务', '沙沟,钱江,副市长,周海平,副县长'];
  expect(meanings(wide)).toEqual({
    columns: [
      ['河流', 'river'],
      ['市级河长', 'above'],
      ['职务', 'above'],
    ],
    groups: [['区县级', '县级河长=name', '职务#2=post']],
  });
  expect(meanings(wide, 'unknown').columns[1]).toEqual(['市级河长', 'level']);
  const rows = [
    '级别,河名,姓名,职务,河道级别',
    '市级,沙沟,钱江,副市长,一级',
    '县级,沙沟,周海平,副县长,一级',
  ];
  expect(learnt(rows).rows).toMatchObject({ skip: [{ header: '级别', is: ['市级'] }] });
  expect(meanings(rows).columns.at(-1)).toEqual(['河道级别', 'ignore']);
});

it('says when a list would be skipped from the first row to the last', () => {
  const rows = ['级别,河名,姓名,职务', '市级,沙沟,钱江,副市长'];
  expect(learnt(rows).rows).toMatchObject({ skipsAll: true });
  expect(learnt([...rows, '县级,沙沟,周海平,副县长']).rows).toMatchObject({ skipsAll: false });
});

const mappingOf = (table: Partial<TableMapping>): Mapping =>
  mappingSchema.parse({
    format: 'jianhe-mapping',
    version: 1,
    tables: [{ files: '*', headerRows: 1, into: 'chiefs', columns: [], ...table }],
  });

const columns = [
  { header: '河流', means: 'river' },
  { header: '村', means: 'village' },
  { header: '姓名', means: 'name' },
  { header: '职务', means: 'post' },
];
const village = { fixed: { level: '村级', title: '村级河长' }, whenGone: 'keep' } as const;

it('stops at a mapping that gives one telephone to several chiefs', () => {
  const { issues } = applyTo(smallExport(), csv('县长,镇长,电话', '周海平,李国庆,0300-8206101'), [
    mappingOf({
      columns: [{ header: '电话', means: 'phone' }],
      repeat: [
        {
          fixed: { level: '区县级', title: '县级河长' },
          columns: [{ header: '县长', means: 'name' }],
        },
        {
          fixed: { level: '乡镇级', title: '镇级河长' },
          columns: [{ header: '镇长', means: 'name' }],
        },
      ],
    }),
  ]);
  expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'mapping.shared-phone', params: { header: '电话', chiefs: ['县级河长', '镇级河长'] } },
  ]);
});

it('refuses a first list of which nothing is read', () => {
  const skip = [{ header: '级别', is: ['市级'] }];
  const levels = [{ header: '级别', means: 'level' }, ...columns];
  const read = (...rows: readonly string[]) =>
    inCells(
      applyTo(undefined, csv('级别,河流,村,姓名,职务', ...rows), [
        mappingOf({ columns: levels, skip, register: true }),
      ]).issues,
    );
  expect(read('市级,沙沟,,钱江,副市长')).toEqual([
    'warning table.rows-unread',
    'warning table.empty',
    'error table.first-empty',
  ]);
  expect(read('市级,沙沟,,钱江,副市长', '县级,沙沟,,周海平,副县长')).not.toContain(
    'error table.first-empty',
  );
});

it('gives a post that the mapping writes for every row to each person of a cell', () => {
  const fixed = { level: '村级', title: '村级河长', post: '村委会委员' };
  const three = columns.filter(({ means }) => means !== 'post');
  const sheets = csv('河流,村,姓名', '沙沟,石门村,王石门、赵河湾');
  const { document, issues } = applyTo(smallExport(), sheets, [
    mappingOf({ fixed, whenGone: 'keep', columns: three }),
  ]);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document['postHoldings']).toEqual(
    expect.arrayContaining([expect.objectContaining({ post: '村委会委员' })]),
  );
});

it('asks for the mark at a name, which would stand in an address, to be left off', () => {
  const list = mappingOf({ ...village, columns, register: true });
  const marked = csv('河流,村,姓名,职务', '▲东沟,石门村,王石门,支书', '▲东沟,石门村,王石门,支书');
  expect(applyTo(smallExport(), marked, [list]).issues).toContainEqual(
    expect.objectContaining({
      code: 'name.marked',
      cell: 'A2',
      params: { received: '▲东沟', mark: '▲' },
    }),
  );
  const lakes = mappingOf({ into: 'rivers', columns: [{ header: '湖泊', means: 'name' }] });
  expect(
    inCells(
      applyTo(smallExport(), csv('湖泊,', '▲东湖,', '西湖※,', '南湖,'), [lakes]).issues,
    ).filter((issue) => issue.startsWith('error')),
  ).toEqual(['error A2 name.marked', 'error A3 name.marked']);
});

it('asks what a blank river under a named one means, and obeys the mapping', () => {
  const sheets = csv('河流,村,姓名,职务', '沙沟,石门村,王石门,支书', ',河湾村,赵河湾,支书');
  const read = (fillDown?: boolean) =>
    applyTo(smallExport(), sheets, [
      mappingOf({
        ...village,
        columns: columns.map((column) =>
          column.means === 'river' && fillDown !== undefined ? { ...column, fillDown } : column,
        ),
      }),
    ]);
  expect(inCells(read().issues)).toEqual(['error A3 chief.blank-river']);
  expect(inCells(read(true).issues)).toEqual([]);
  expect(inCells(read(false).issues)).toEqual([]);
});

it('reads a merged river for all its rows', () => {
  const bytes = uglyBook({
    sheets: [
      {
        rows: [
          ['河流', '村', '姓名', '职务'],
          ['沙沟', '石门村', '王石门', '支书'],
          [undefined, '河湾村', '赵河湾', '支书'],
        ],
        merges: ['A2:A3'],
      },
    ],
  });
  const { sheets } = readWorkbook(bytes, '河长名单.xlsx');
  const { issues } = applyTo(smallExport(), sheets, [mappingOf({ ...village, columns })]);
  expect(inCells(issues)).toEqual([]);
});

it('asks about names that may be two, a title, or an acting holder, at their cells', () => {
  const sheets = csv(
    '河流,村,姓名,职务',
    '沙沟,石门村,李国庆王建军,支书',
    '沙沟,河湾村,王书记,支书',
    '南沟,河湾村,李国庆（代）,支书',
    '南沟,河湾村,李国庆（水务局局长）,支书',
  );
  const { issues } = applyTo(smallExport(), sheets, [mappingOf({ ...village, columns })]);
  expect(issues.filter(({ code }) => code === 'name.doubt')).toMatchObject([
    { cell: 'C2', params: { why: 'joined', meant: '李国庆、王建军' } },
    { cell: 'C3', params: { why: 'title' } },
    { cell: 'C4', params: { why: 'acting' } },
    { cell: 'C5', params: { why: 'acting', received: '李国庆（水务局局长）' } },
  ]);
});

it('asks about a chief whose row has gone from a list that is the whole list', () => {
  const sheets = csv('河流,村,姓名,职务', '沙沟,石门村,王石门,石门村党支部书记');
  const whole = { ...village, whenGone: 'ask', columns } as const;
  const part = applyTo(smallExport(), sheets, [mappingOf(whole)]);
  expect(inCells(part.issues)).toEqual([]);
  const all = applyTo(smallExport(), sheets, [mappingOf({ ...whole, whole: true })]);
  expect(all.issues.map(({ code, params }) => [code, String(Reflect.get(params, 'name'))])).toEqual(
    [
      // One post on each of two rivers.
      ['chief.gone', '赵河湾'],
      ['chief.gone', '赵河湾'],
    ],
  );
});

it('registers what a first list names, and asks about a name that is nearly published', () => {
  const sheets = csv('河流,村,姓名,职务', '白沙河,石门村,王石门,支书', '沙勾,石门村,王石门,支书');
  const { issues } = applyTo(smallExport(), sheets, [
    mappingOf({ ...village, register: true, columns }),
  ]);
  expect(inCells(issues)).toEqual([
    'error A3 name.unfound',
    'warning rows.registered',
    'warning rows.registered',
  ]);
});

it('proposes a mapping that says its questions and its first names', () => {
  const table = learnt(['河流,河长,职务,监督电话', '沙沟,周海平,副县长,0300-8206101']);
  const [mapped] = learntMapping([table], '', ({ question }) => question ?? '', true).tables;
  expect(mapped).toMatchObject({
    register: true,
    whole: true,
    fixed: { level: '区县级' },
    columns: [
      { header: '河流' },
      { header: '河长' },
      { header: '职务' },
      { header: '监督电话', means: 'ignore', sure: 'office' },
    ],
  });
});

it('keeps villages of one name in two towns apart, and names titles by the place', () => {
  const sheets = csv(
    '河流,乡镇,村（社区）,级别,姓名,职务',
    '白沙河,望城街道,石门社区,村级,王甲,社区书记',
    '白沙河,大寨乡,石门社区,村级,赵乙,社区书记',
    '镜湖,大寨乡,,乡级,李大寨,大寨乡乡长',
    ',,,总河长,周海平,县长',
  );
  const { document, issues } = applyTo(smallExport(), sheets, [
    mappingOf({
      register: true,
      whenGone: 'keep',
      columns: [
        { header: '河流', means: 'river', fillDown: false },
        { header: '乡镇', means: 'town' },
        { header: '村（社区）', means: 'village' },
        { header: '级别', means: 'level', words: { 乡级: '乡镇级' } },
        { header: '姓名', means: 'name' },
        { header: '职务', means: 'post' },
      ],
    }),
  ]);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { exported } = passShape(document, { kind: 'document', name: '' });
  const added = exported?.regions.filter(({ code }) => code.startsWith('0002019')) ?? [];
  expect(added.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    ['000201901', '望城街道', 'street'],
    ['000201901901', '石门社区', 'community'],
    ['000201902', '大寨乡', 'township'],
    ['000201902901', '石门社区', 'community'],
  ]);
  const holding = (name: string) => {
    const person = exported?.people.find((each) => each.name === name)?.id;
    const found = exported?.postHoldings.find(({ personId }) => personId === person);
    return [found?.title, found?.from, found?.duty];
  };
  const follows = { unknown: 'to-follow' };
  expect(holding('赵乙')).toEqual(['社区级河长', follows, follows]);
  expect(holding('李大寨')).toEqual(['乡级湖长', follows, follows]);
  expect(holding('周海平')).toEqual(['总河长', follows, follows]);
});

it('takes a general chief beside other levels for the district, not for the town of the row', () => {
  const sheets = csv('乡镇,总河长,职务,镇级总河长,职务', '柳林镇,周海平,区长,李国庆,柳林镇镇长');
  const group = (title: string, columns: readonly [string, string]) => ({
    fixed: { level: '总河长', title },
    columns: columns.map((header, at) => ({ header, means: at === 0 ? 'name' : 'post' })),
  });
  const { document } = applyTo(smallExport(), sheets, [
    mappingOf({
      register: true,
      whenGone: 'keep',
      columns: [{ header: '乡镇', means: 'town' }],
      repeat: [group('总河长', ['总河长', '职务']), group('镇级总河长', ['镇级总河长', '职务#2'])],
    }),
  ]);
  const { exported } = passShape(document, { kind: 'document', name: '' });
  const regionOf = (name: string) => {
    const person = exported?.people.find((each) => each.name === name)?.id;
    const scope = exported?.postHoldings.find(({ personId }) => personId === person)?.scope;
    return scope?.kind === 'region' ? scope.regionCode : undefined;
  };
  expect([regionOf('周海平')?.length, regionOf('李国庆')?.length]).toEqual([6, 9]);
});
