import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { WaterKind } from '../../../src/core/rivers/waterKind.ts';
import { homeView } from '../../../src/view/site/home.ts';
import { district } from '../../district/district.ts';

const { index, newestEdition } = district();
const view = homeView(index, newestEdition);

/** The district with waters of these kinds only. */
const withWaters = (...kinds: readonly WaterKind[]) => {
  const [river] = index.record.rivers;
  if (!river) throw new Error('no river');
  return homeView(
    indexRecord({
      ...index.record,
      rivers: kinds.map((kind, at) => ({ ...river, id: `water-${at}`, kind })),
    }),
    newestEdition,
  );
};

describe('the home page', () => {
  it.each([
    ['这条河归谁管', ['river', 'canal']],
    ['这条渠归谁管', ['canal']],
    ['这个湖归谁管', ['lake', 'lake']],
    ['这座水库归谁管', ['pond', 'reservoir']],
    ['这条河、这个湖归谁管', ['pond', 'lake', 'river']],
    ['这里归谁管', []],
  ] as const)('asks %s of the waters that the district has', (question, kinds) => {
    expect(withWaters(...kinds).question).toBe(question);
  });

  it('shows the cut-off', () => {
    expect(view.monthHeading).toBe('做了什么（截至 2026 年 9 月底）');
  });

  it('has four figures of the whole district, with period and note', () => {
    expect(view.cards.map(({ name, value, period }) => [name, value, period])).toEqual([
      // wt-01, 02, 03, 05 and 09 are of the four kinds; 01 and 02 are closed.
      ['四乱整改销号率', { kind: 'number', text: '5 件中 2 件', unit: '' }, '截至 2026 年 9 月底'],
      // 120 + 68.5 + 0 + 40 + 52; July is not reported.
      ['河道清理量', { kind: 'number', text: '280.5', unit: '立方米' }, '2026 年 1 至 9 月累计'],
      // Of ten section-months of 2026 with a class and a target, April and June missed theirs.
      ['水质达标率', { kind: 'number', text: '80.0', unit: '%' }, '2026 年 1 至 9 月累计'],
      ['巡河完成率', { kind: 'number', text: '4 次中 4 次', unit: '' }, '2026 年 9 月'],
    ]);
    expect(view.cards.slice(0, 2).map(({ note }) => note)).toEqual([
      '在办 3 件，其中逾期 2 件',
      '另有 6 吨、5 公里、3 处、4 台次、1200 人次，不合并计算',
    ]);
  });

  it('draws the closure rate of each month', () => {
    expect(view.trend?.id).toBe('closure-rate');
    expect(view.trend?.title).toBe('各月四乱整改销号率');
    const [total] = view.trend?.series ?? [];
    expect(
      total?.points.map(
        (point) => point.kind === 'value' && `${point.numerator}/${point.denominator}`,
      ),
    ).toEqual([
      // November 2025 to September 2026: wt-02 closes in April, wt-01 in May; wt-09 closes in
      // August and comes back on 29 September.
      '0/1',
      '0/1',
      '0/1',
      '0/1',
      '0/2',
      '1/2',
      '2/4',
      '2/4',
      '2/5',
      '3/5',
      '2/5',
    ]);
    expect(view.trend?.cutOff).toBe('数据截至 2026 年 9 月 30 日');
  });
});
