import { expect, it } from 'vitest';
import { getRow, rowsOf } from '../../../src/core/record/recordIndex.ts';
import { reachTable } from '../../../src/view/rivers/reachTable.ts';
import { riverView } from '../../../src/view/rivers/river.ts';
import { district } from '../../district/district.ts';

const lakes = new URL('../../fixtures/lakes', import.meta.url).pathname;
const { index, record } = district(lakes);
const on = record.period.dataThrough;

it('lists the shores of a lake and their 湖长', () => {
  const { columns, rows } = reachTable(
    index,
    rowsOf(index.reachesByRiver, 'cha-gan-hu'),
    on,
    'region',
  );
  expect(columns.map(({ label }) => label)).toEqual([
    '河段',
    '位置',
    '岸线',
    '岸别',
    '湖长',
    '电话',
  ]);
  expect(rows.map((row) => row[2])).toEqual(['北岸', '北岸', '东岸']);
});

it('says why a river has no chainages', () => {
  const { columns, rows } = reachTable(
    index,
    rowsOf(index.reachesByRiver, 'bao-li-he'),
    on,
    'region',
  );
  expect(columns[2]?.label).toBe('里程（公里）');
  expect(rows.map((row) => [row[2], row[3]])).toEqual([
    ['未核定', '未核定'],
    ['未核定', '两岸'],
  ]);
});

it('has no strip at a lake, and one in order at a river without chainages', () => {
  expect(riverView(index, 'cha-gan-hu')).toMatchObject({
    isLake: true,
    summary: '湖泊 · 水面 42.6 平方公里 · 涉及 2 个乡镇街道、2 个村（社区）',
  });
  expect(riverView(index, 'cha-gan-hu').strip).toBeUndefined();
  const { strip } = riverView(index, getRow(index.riverById, 'bao-li-he').id);
  expect(strip).toMatchObject({ isInOrder: true, lengthKm: 2 });
  expect(strip?.segments.map(({ place, chief }) => [place, chief])).toEqual([
    ['河东村', '田越'],
    ['湖光社区', undefined],
  ]);
});
