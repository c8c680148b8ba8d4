import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Issue } from '../../../src/core/issues/issue.ts';
import { applyTables } from '../../../src/core/spreadsheets/applyTables.ts';
import { learnTable, type LearntTable } from '../../../src/core/spreadsheets/learn.ts';
import { learntMapping } from '../../../src/core/spreadsheets/learntMapping.ts';
import type { Mapping, TableMapping } from '../../../src/core/spreadsheets/mapping.ts';
import { IGNORED } from '../../../src/core/spreadsheets/meanings.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { listFile } from './listFile.ts';
import { panelList, type PanelList } from './panelLists.ts';
import { dictionaryPinyin } from '../../../src/pinyin/heteronyms.ts';
import { inCells } from './readFixture.ts';

const lists = Array.from({ length: 54 }, (_, seed) => panelList(seed));

const sheetOf = (list: PanelList): Sheet => {
  const { name, bytes } = listFile(list);
  const { sheets } = name.endsWith('.csv') ? readCsv(bytes, name) : readWorkbook(bytes, name);
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const learnFirst = (sheet: Sheet): LearntTable | undefined =>
  learnTable(sheet, new RowNames(beginStore(undefined), []), { isFirst: true, own: '县' });

const mappingOf = (table: LearntTable): TableMapping => {
  const mapping: Mapping = learntMapping([table], '', () => '', true);
  const [first] = mapping.tables;
  if (!first) throw new Error('no table');
  return first;
};

const read = (sheet: Sheet, table: TableMapping) =>
  applyTables(
    [{ sheet, table, mappingPlace: { source: 'mapping.json', path: [] } }],
    {
      duties: [],
      districtCode: '000401',
      begin: {
        districtCode: '000401',
        districtName: '小溪县',
        phone: '0300-8201314',
        hours: '全天',
        readTowns: () => [],
      },
      pinyinOf: dictionaryPinyin,
    },
    { period: {}, office: {} },
  );

/** The clerk's answer: in these lists a blank town is that above, and a blank river where towns are too. */
const answered = (list: PanelList, table: TableMapping): TableMapping => ({
  ...table,
  columns: table.columns.map((column) =>
    column.means === 'town' || column.means === 'river'
      ? { ...column, fillDown: list.merged !== 'whole villages' }
      : column,
  ),
  ...(!list.hasPost && { fixed: { ...table.fixed, post: '村党支部书记' } }),
});

/** Everybody who was read, with post, telephone and place, as one line each. */
const readChiefs = ({ document }: ReturnType<typeof read>): readonly string[] => {
  const {
    people = [],
    postHoldings = [],
    contacts = [],
    regions = [],
    reaches = [],
    rivers = [],
  } = record.parse(document);
  const nameOf = (rows: readonly Row[], key: string, id: unknown): string => {
    const name = rows.find((row) => row[key] === id)?.['name'];
    return typeof name === 'string' ? name : '';
  };
  return postHoldings.map((holding) => {
    const scope = z.record(z.string(), z.string()).parse(holding['scope']);
    const reach = reaches.find(({ id }) => id === scope['reachId']);
    const code = String(scope['regionCode'] ?? reach?.['regionCode']);
    const phone = contacts.find(
      ({ owner }) => z.record(z.string(), z.string()).parse(owner)['holdingId'] === holding['id'],
    );
    return [
      nameOf(people, 'id', holding['personId']),
      holding['post'],
      phone?.['number'],
      nameOf(rivers, 'id', reach?.['riverId']),
      nameOf(regions, 'code', code.slice(0, 9)),
      nameOf(regions, 'code', code),
    ].join(' ');
  });
};

const errorsOf = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ severity }) => severity === 'error');

type Row = Readonly<Record<string, unknown>>;
const rows = z.array(z.record(z.string(), z.unknown())).optional();
const record = z.object({
  people: rows,
  postHoldings: rows,
  contacts: rows,
  regions: rows,
  reaches: rows,
  rivers: rows,
});

it('finds the panels of a list of villages, and what each column means', () => {
  let sure = 0;
  const wrong: string[] = [];
  for (const [seed, list] of lists.entries()) {
    const table = learnFirst(sheetOf(list));
    expect([seed, list.shape, table?.into, table && mappingOf(table).within]).toEqual([
      seed,
      list.shape,
      'chiefs',
      list.within,
    ]);
    const columns = table?.columns.filter(({ means }) => means !== IGNORED) ?? [];
    expect([seed, new Map(columns.map(({ column, means }) => [column, { means }]))]).toEqual([
      seed,
      list.truth,
    ]);
    for (const { column, certainty, means } of columns) {
      if (certainty !== 'sure') continue;
      sure += 1;
      if (list.truth.get(column)?.means !== means) wrong.push(`${seed} ${means}`);
    }
  }
  console.log(`sure of ${sure} columns of ${lists.length} lists, wrong in ${wrong.length}`);
  expect(wrong).toEqual([]);
  expect(sure).toBeGreaterThan(lists.length * 3);
});

it('proposes that a blank repeats the one above only where the shape of the sheet shows it', () => {
  const counts = { proposed: 0, asked: 0 };
  for (const [seed, list] of lists.entries()) {
    const table = learnFirst(sheetOf(list));
    for (const { means, fillDown, question, certainty } of table?.columns ?? []) {
      if (means !== 'town' && means !== 'river') continue;
      if (fillDown) counts.proposed += 1;
      if (question === 'blank') counts.asked += 1;
      if (fillDown) expect([seed, certainty]).not.toEqual([seed, 'sure']);
      const isShown =
        list.merged === 'dropped' ||
        list.merged === 'blank with its number' ||
        // A river and its town that are blank in the same rows were merged together.
        (list.merged === 'blank' &&
          [...list.truth.values()].some((each) => each.means === 'river'));
      const isBlank = list.merged.includes('blank') || list.merged === 'dropped';
      const isWhole = list.merged === 'whole villages' && means === 'river';
      expect([seed, list.shape, means, fillDown !== undefined, question === 'blank']).toEqual([
        seed,
        list.shape,
        means,
        isShown,
        isWhole || (isBlank && !isShown),
      ]);
    }
  }
  console.log(`${counts.proposed} columns proposed to repeat, ${counts.asked} asked about`);
});

it('reads every row of every panel to the right person, post, number and place', () => {
  for (const [seed, list] of lists.entries()) {
    const sheet = sheetOf(list);
    const table = learnFirst(sheet);
    if (!table) throw new Error('not recognised');
    const errors = list.hasPost ? [] : errorsOf(read(sheet, mappingOf(table)).issues);
    if (!list.hasPost)
      expect([seed, errors.filter(({ code }) => code === 'chief.no-column').length]).toEqual([
        seed,
        1,
      ]);
    const { issues, ...rest } = read(sheet, answered(list, mappingOf(table)));
    expect([seed, inCells(errorsOf(issues))]).toEqual([seed, []]);
    expect([seed, list.shape, readChiefs({ issues, ...rest }).toSorted()]).toEqual([
      seed,
      list.shape,
      list.chiefs
        .map(({ name, post, phone, river, town, village }) =>
          [name, list.hasPost ? post : '村党支部书记', phone, river, town, village].join(' '),
        )
        .toSorted(),
    ]);
  }
}, 60_000);

const csv = (...lines: readonly string[]): Sheet => {
  const [sheet] = readCsv(Buffer.from(lines.join('\n')), '河长名单.csv').sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const learnt = (sheet: Sheet): TableMapping => {
  const table = learnFirst(sheet);
  if (!table) throw new Error('not recognised');
  return mappingOf(table);
};

it('gives each chief the village of his own panel where the panels share their town', () => {
  const sheet = csv(
    '序号,镇,村,河长,职务,电话,村,河长,职务,电话',
    '1,城关镇,甲湾村,周海平,村支书,0300-8206101,乙湾村,李国庆,村主任,0300-8206102',
    '2,大寨乡,丙湾村,王建国,村支书,0300-8206103,丁湾村,陈海平,村支书,0300-8206104',
    '3,石门镇,戊湾村,马思远,村支书,0300-8206105,,,,',
  );
  const { issues, ...rest } = read(sheet, learnt(sheet));
  expect(inCells(errorsOf(issues))).toEqual([]);
  expect(readChiefs({ issues, ...rest })).toEqual([
    '周海平 村支书 0300-8206101  城关镇 甲湾村',
    '李国庆 村主任 0300-8206102  城关镇 乙湾村',
    '王建国 村支书 0300-8206103  大寨乡 丙湾村',
    '陈海平 村支书 0300-8206104  大寨乡 丁湾村',
    '马思远 村支书 0300-8206105  石门镇 戊湾村',
  ]);
});

it('reads the chief of a town once beside the panels of its villages', () => {
  const sheet = csv(
    '镇,镇级河长,职务,村,村级河长,职务,村,村级河长,职务',
    '城关镇,周海平,镇长,甲湾村,李国庆,村支书,乙湾村,王建国,村主任',
    '大寨乡,马思远,乡长,丙湾村,陈海平,村支书,,,',
  );
  const { issues, ...rest } = read(sheet, learnt(sheet));
  expect(inCells(errorsOf(issues))).toEqual([]);
  expect(readChiefs({ issues, ...rest })).toEqual([
    '周海平 镇长   城关镇 城关镇',
    '李国庆 村支书   城关镇 甲湾村',
    '王建国 村主任   城关镇 乙湾村',
    '马思远 乡长   大寨乡 大寨乡',
    '陈海平 村支书   大寨乡 丙湾村',
  ]);
});

it.each([
  [
    'a town that is blank in the first row of a panel',
    [
      '序号,镇,村,河长,职务,序号,镇,村,河长,职务',
      '1,城关镇,甲湾村,周海平,村支书,,,丙湾村,王建国,村支书',
      ',,乙湾村,李国庆,村主任,,,丁湾村,陈海平,村支书',
    ],
    ['error G2 chief.blank-town', 'error G3 chief.blank-town'],
  ],
  [
    'a list without levels whose posts are of two levels',
    ['镇,村,河长,职务', '城关镇,甲湾村,周海平,镇长', '城关镇,乙湾村,李国庆,村主任'],
    ['error C1 chief.no-column'],
  ],
  [
    'a list without towns and posts',
    ['序号,村,河长', '1,甲湾村,周海平', '2,乙湾村,李国庆'],
    ['error B1 chief.no-column', 'error C1 chief.no-column'],
  ],
  [
    'a town that may be none',
    ['镇,村,河长,职务', '城关,甲湾村,周海平,村支书'],
    ['error A2 region.unclear-kind'],
  ],
  [
    'a short row of which two cells may be missing',
    [
      '序号,镇,村,河长,职务,备注,说明',
      '1,城关镇,甲湾村,周海平,村支书,甲,乙',
      '2,城关镇',
      '3,乙湾村,李国庆,村主任',
    ],
    ['error A3 table.row-short'],
  ],
])('asks once, at its cell, about %s', (_, lines, asked) => {
  const sheet = csv(...lines);
  expect(inCells(errorsOf(read(sheet, learnt(sheet)).issues))).toEqual(asked);
});

it('says where the cells of a short row stand in the file', () => {
  const lines = [
    '序号,镇,村,河长,职务,电话',
    '1,城关镇,甲湾村,周海平,村支书,0300-8206101',
    '2,乙湾村,李国庆,村主任,0300-8206102',
    '3,大寨乡,丙湾村,王建国,村支书',
  ];
  const mapping = learnt(csv(...lines));
  expect(mapping.columns.find(({ means }) => means === 'town')?.fillDown).toBe(true);
  const { issues, ...rest } = read(csv(...lines), mapping);
  expect(issues.filter(({ code }) => code === 'table.rows-moved')).toMatchObject([
    { severity: 'warning', params: { rows: [3] } },
  ]);
  expect(readChiefs({ issues, ...rest })[1]).toBe('李国庆 村主任 0300-8206102  城关镇 乙湾村');
  // The mapping stays for the next month: a title in place of a name fits no column.
  const next = csv(...lines.map((line) => line.replace('李国庆', '王书记')));
  expect(inCells(errorsOf(read(next, mapping).issues))).toEqual(['error A3 table.row-short']);
  const twice = csv(...lines.map((line) => line.replace('李国庆', '李国庆王建军')));
  expect(inCells(errorsOf(read(twice, mapping).issues))).toEqual(['error A3 table.row-short']);
});

it.each([
  ['a river or a town', '城南,乙湾村,李国庆,村主任', '河流'],
  ['a number that is none', '城南,乙湾村,李国庆,村主任', '序号'],
])('asks about a short row that begins with %s', (_, row, first) => {
  const sheet = csv(
    `${first},镇,村,河长,职务`,
    `${first === '河流' ? '白沙河' : '1'},城关镇,甲湾村,周海平,村支书`,
    row,
  );
  const whole: TableMapping = {
    files: '*',
    headerRows: 1,
    into: 'chiefs',
    register: true,
    fixed: { level: '村级' },
    columns: [
      ...(first === '河流' ? [{ header: first, means: 'river', fillDown: true }] : []),
      { header: '镇', means: 'town', fillDown: true },
      { header: '村', means: 'village' },
      { header: '河长', means: 'name' },
      { header: '职务', means: 'post' },
    ],
  };
  expect(inCells(errorsOf(read(sheet, whole).issues))).toEqual(['error A3 table.row-short']);
});

itOnRealInputs('reads the 22 rows of a notice in two panels whose merged cells were lost', () => {
  const folder = new URL('../../../../shared/data/real/', import.meta.url);
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trim();
  const sheet = csv(...text('changzhou-two-panels.csv').split(/\r?\n/));
  const mapping = learnt(sheet);
  // Names of districts are asked about: no portal has several. The towns are missing.
  expect(inCells(errorsOf(read(sheet, mapping).issues))).toEqual(['error C1 chief.no-column']);
  const expected = text('changzhou-expected.csv')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const places = [...new Set(expected.map(([, place = '']) => place))];
  const { document, issues } = read(sheet, {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.header === '辖市区'
        ? {
            ...column,
            means: 'town',
            words: Object.fromEntries(places.map((place) => [place, `${place}街道`])),
          }
        : column,
    ),
  });
  expect(inCells(errorsOf(issues))).toEqual([]);
  const { regions = [] } = record.parse(document);
  const nameOf = (code: string): unknown => regions.find((row) => row['code'] === code)?.['name'];
  expect(
    regions
      .map(({ code, name }) => [String(code), name] as const)
      .filter(([code]) => code.length === 12)
      .map(([code, name]) => [nameOf(code.slice(0, 9)), name]),
  ).toEqual(expected.map(([, place = '', village]) => [`${place}街道`, village]));
});
