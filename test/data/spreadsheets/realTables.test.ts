import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { applyTo, fixtureMapping, inCells } from './readFixture.ts';

const folder = new URL('../../../../shared/data/real/', import.meta.url);

const sheetsOf = (name: string) => readCsv(readFileSync(new URL(name, folder)), name).sheets;

const river = (id: string, name: string): ExportV1Input['rivers'][number] => ({
  id,
  name,
  aliases: [],
  order: 1,
  lengthKm: 10,
  seasonal: false,
  source: '源头',
  mouth: '河口',
  overview: '测试。',
  goals: [`${name}无垃圾`],
});

const withRivers = (names: readonly string[]): PublishedRecord =>
  smallExport((input) => {
    input.rivers.push(...names.map((name, at) => river(`river-${at}`, name)));
  });

itOnRealInputs('takes a quarter of water quality, the month of channel works too', () => {
  const record = withRivers(['渔泡江', '蜻蛉河', '勐岗河', '文龙河']);
  const sheets = sheetsOf('yaoan-2025-q1-water-quality.csv');
  const read = applyTo(record, sheets, [fixtureMapping('yaoan-water.json')]);
  expect(inCells(read.issues)).toEqual(['warning table.columns-unread']);

  const { exported, issues } = passShape(read.document, {
    kind: 'tables',
    findPlace: read.findPlace,
  });
  expect(inCells(issues)).toEqual([]);
  const months = exported?.waterMonths?.filter(({ month }) => month.startsWith('2025-')) ?? [];
  expect(months).toHaveLength(21);
  expect(months.filter(({ result }) => result.status === 'sampled')).toHaveLength(20);
  expect(months.filter(({ result }) => result.status !== 'sampled')).toEqual([
    { sectionId: 'long-da-ba', month: '2025-02', result: { status: 'works' } },
  ]);
  const sections = exported?.sections?.filter(({ id }) => id === 'wang-jia-qiao') ?? [];
  expect(sections).toMatchObject([{ name: '王家桥', grade: 'district', riverId: 'river-1' }]);
});

itOnRealInputs('names the cell of each river that is not registered, and asks about lakes', () => {
  const mapping = fixtureMapping('yaoan-water.json');
  const [sections] = mapping.tables;
  for (const column of sections?.columns ?? []) Reflect.deleteProperty(column, 'words');
  const sheets = sheetsOf('yaoan-2025-q1-water-quality.csv');
  const read = applyTo(withRivers(['渔泡江', '勐岗河', '文龙河']), sheets, [mapping]);
  const unfound = read.issues.filter(({ code }) => code === 'name.unfound');
  expect(unfound.filter(({ cell }) => cell?.startsWith('C'))).toMatchObject([
    { cell: 'C4', params: { received: '蜻蛉河', near: [] } },
    { cell: 'C5' },
    // A reservoir on a river is not the river: the name inside is suggested, not accepted.
    { cell: 'C6', params: { received: '湖库(渔泡江)', near: ['渔泡江'] } },
  ]);
});

itOnRealInputs('asks whether a deputy mayor with two posts is one person', () => {
  const record = withRivers(['龙王港', '靳江河', '捞刀河', '浏阳河', '沩水河', '沙河']);
  const sheets = sheetsOf('changsha-2017-chiefs.csv');
  const mapping = fixtureMapping('changsha-chiefs.json');
  const asked = applyTo(record, sheets, [mapping]);
  expect(inCells(asked.issues)).toEqual(['warning table.rows-unread', 'error D9 person.two-posts']);
  expect(asked.issues[0]?.params).toEqual({ why: 'asked', rows: [2, 3, 4] });

  const [table] = mapping.tables;
  const answered = applyTo(record, sheets, [
    { ...mapping, tables: table ? [{ ...table, samePerson: ['李蔚'] }] : [] },
  ]);
  expect(inCells(answered.issues)).toEqual(['warning table.rows-unread']);
  const { exported } = passShape(answered.document, { kind: 'document', name: '' });
  const before = new Set(record.postHoldings.map(({ id }) => id));
  const added = exported?.postHoldings.filter(({ id }) => !before.has(id)) ?? [];
  expect(added).toHaveLength(9);
  expect(added.filter(({ personId }) => personId === 'li-wei')).toHaveLength(2);
  // Several offices of one person are one post. Rows without a river answer for the whole place.
  expect(added.find(({ personId }) => personId === 'chen-wen-hao')).toMatchObject({
    post: '长沙市委副书记、市长、湖南湘江新区党工委书记',
    scope: { kind: 'region' },
  });
});

itOnRealInputs('holds the total of a national table against its rows', () => {
  const sheets = sheetsOf('four-chaos-2019-08.csv');
  const names = sheets[0]?.rows.slice(2).map((row) => row[1]?.text ?? '') ?? [];
  const record = smallExport((input) => {
    input.regions.push(
      ...names.map((name, at) => ({
        code: `000201${String(at + 100)}`,
        name,
        kind: 'town' as const,
      })),
    );
  });
  const read = applyTo(record, sheets, [fixtureMapping('four-chaos.json')]);
  // The notice lists 22 of 31 places. Its total covers all of them, and the clerk is told.
  expect(inCells(read.issues)).toEqual([
    'warning table.rows-unread',
    'warning C2 table.total',
    'warning D2 table.total',
    'warning table.columns-unread',
  ]);
  const { exported } = passShape(read.document, { kind: 'document', name: '' });
  expect(exported?.wells?.filter(({ month }) => month === '2019-08')).toHaveLength(names.length);
});

itOnRealInputs('refuses tables that are rules and limits, not records', () => {
  for (const name of ['gb3838-2002-table1.csv', 'patrol-rules.csv'])
    expect(
      inCells(applyTo(smallExport(), sheetsOf(name), [fixtureMapping('four-chaos.json')]).issues),
    ).toEqual(['error table.no-mapping']);
});
