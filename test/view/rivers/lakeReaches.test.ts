import { expect, it } from 'vitest';
import { getRow, rowsOf } from '../../../src/core/record/recordIndex.ts';
import { buildMapView, hasLines } from '../../../src/view/map/buildMapView.ts';
import { hasNeighbours, riverNeighbours } from '../../../src/view/rivers/neighbours.ts';
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
  expect(columns.map(({ label }) => label)).toEqual(['河段', '位置', '岸线', '湖长', '电话']);
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

it('asks who answers for a water by its kind', () => {
  const asked = ['bao-li-he', 'bei-gan-qu', 'cha-gan-hu', 'shi-qiao-shui-ku'].map(
    (id) => riverView(index, id).whoAnswers,
  );
  expect(asked).toEqual(['谁在管这条河', '谁在管这条渠', '谁在管这个湖', '谁在管这座水库']);
});

it('has no source, mouth or neighbouring sections at a lake, only the waters that join it', () => {
  const { heading, tributariesHeading, tributaries, ...rest } = riverNeighbours(
    index,
    'cha-gan-hu',
  );
  expect([heading, tributariesHeading]).toEqual(['连通与同名水域', '汇入的水']);
  expect(tributaries?.map(({ text }) => text)).toEqual(['宝力河', '北干渠']);
  expect(rest).toMatchObject({ downstream: [], sameName: [], reaches: [] });
  expect([rest.source, rest.end]).toEqual([undefined, undefined]);
  expect(hasNeighbours(riverNeighbours(index, 'cha-gan-hu'))).toBe(true);
  expect(hasNeighbours(riverNeighbours(index, 'bai-yin-hu'))).toBe(false);
  // Sections that only stand in order touch nothing for certain.
  expect(riverNeighbours(index, 'bao-li-he').reaches).toEqual([]);
});

it('has no map of a water without a line, even where boards stand', () => {
  const drawn = (id: string) => hasLines(buildMapView(district().index, id));
  expect(['huai-xi', 'mo-zi-gou'].map(drawn)).toEqual([true, false]);
});
