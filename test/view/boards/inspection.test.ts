import { describe, expect, it } from 'vitest';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { inspectionViews } from '../../../src/view/boards/inspection.ts';
import { townOf, townsWithBoards } from '../../../src/view/boards/townBoards.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const [bridge, grain] = inspectionViews(index);

it('lists the standing boards of each town, by river and chainage', () => {
  expect(
    townsWithBoards(index).map(({ code, name, boards }) => [
      code,
      name,
      boards.map((board) => board.code),
    ]),
  ).toEqual([
    // HX1A094 at km 4 of 槐溪 is retired.
    ['000301001', '南桥街道', ['HX1A11G', 'HX1A04E', 'HX1A13C', 'HX1A06A', 'HX1A078']],
    ['000301002', '青禾镇', ['HX1A01K', 'HX1A03G', 'HX1A086', 'HX1A05C', 'HX1A12E']],
  ]);
  expect(townOf(index, getRow(index.boardByCode, 'HX1A086'))?.name).toBe('青禾镇');
  expect(townOf(index, getRow(index.boardByCode, 'HX1A11G'))?.name).toBe('南桥街道');
});

describe('an inspection list', () => {
  it('exists once per town and numbers its boards from 1', () => {
    expect([bridge?.town, bridge?.code, grain?.town, grain?.code]).toEqual([
      '南桥街道',
      '000301001',
      '青禾镇',
      '000301002',
    ]);
    expect(grain?.boards.map(({ number, printedCode }) => [number, printedCode])).toEqual([
      [1, 'HX1-A01K'],
      [2, 'HX1-A03G'],
      [3, 'HX1-A086'],
      [4, 'HX1-A05C'],
      [5, 'HX1-A12E'],
    ]);
  });

  it('has the board’s place, the last result, and the expected text', () => {
    expect(bridge?.boards[1]).toEqual({
      number: 2,
      printedCode: 'HX1-A04E',
      landingAddress: '/Q/HX1A04E/',
      where: '望川河 东埂村左岸段',
      place: '东埂村文化广场 · 12 公里 · 左岸',
      position: '东经 110.00020，北纬 35.07200',
      face: '第 1 版 · 2024 年 3 月 1 日',
      last: '上次检查 2026 年 9 月 20 日：信息更新不及时',
      shouldSay: ['村级河长莫晓岚（东埂村党支部书记）', '监督电话 0300-860 1314'],
      differences: ['第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任'],
    });
  });

  it('covers every level on the face, from the water upwards', () => {
    expect(grain?.boards[2]?.shouldSay).toEqual([
      '镇级河长范秋实（青禾镇党委副书记、镇长）',
      '县级河长邵明哲（望川县副县长）',
      '总河长梁若谷（望川县委副书记、县长）',
      '总河长宋怀远（望川县委书记）',
      '监督电话 0300-860 1314',
    ]);
  });

  it('shows the newest face, and a board without inspection or survey', () => {
    expect(bridge?.boards[3]?.face).toBe('第 2 版 · 2025 年 7 月 20 日');
    expect(bridge?.boards[0]?.last).toBe('尚未检查过');
    expect(grain?.boards[3]?.position).toBeUndefined();
    expect(grain?.boards[3]?.place).toBe('下禾村码头 · 13 公里 · 右岸');
  });

  it('expects the vacancy text if nobody holds the post', () => {
    const vacant = inspectionViews(
      indexRecord({
        ...index.record,
        postHoldings: index.record.postHoldings.filter(({ id }) => id !== 'village-donggeng-2'),
      }),
    );
    expect(vacant[0]?.boards[1]?.shouldSay).toEqual(['村级河长空缺', '监督电话 0300-860 1314']);
  });

  it('gives the result of the last of several inspections', () => {
    const again = inspectionViews(
      indexRecord({
        ...index.record,
        signboards: index.record.signboards.map((board) => ({
          ...board,
          inspections: [
            ...board.inspections,
            ...board.inspections.map((one) => ({
              ...one,
              on: index.record.period.dataThrough,
              condition: 'missing' as const,
            })),
          ],
        })),
      }),
    );
    expect(again[1]?.boards[0]?.last).toBe('上次检查 2026 年 9 月 30 日：未设置或缺失');
  });
});
