import { expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { Signboard } from '../../../src/core/record/record.ts';
import { breakdowns } from '../../../src/view/figures/figureTables.ts';
import { liveFigures } from '../../../src/view/figures/publishedFigure.ts';
import { district } from '../../district/district.ts';
import { tableLines } from './figureNow.ts';

const lakes = new URL('../../fixtures/lakes', import.meta.url).pathname;
const { record, editions } = district(lakes);

/** All boards are inspected; the one at the reservoir is damaged. */
const inspected = record.signboards.map((board): Signboard => ({
  ...board,
  inspections: [
    {
      on: record.period.dataThrough,
      condition: board.riverId === 'shi-qiao-shui-ku' ? 'damaged' : 'good',
    },
  ],
}));

const linesOf = (rivers: typeof record.rivers): readonly string[] => {
  const index = indexRecord({ ...record, rivers, signboards: inspected });
  const published = liveFigures(editions).find(
    ({ declaration: { id } }) => id === 'boards-in-good-condition',
  );
  if (!published) throw new Error('No figure of boards');
  const figure = { ...published, value: published.declaration.compute(index) };
  return breakdowns(index, figure).flatMap(({ id, heading, table }) =>
    id === 'by-river-total' ? [heading, ...tableLines(table)] : [],
  );
};

it('breaks a figure down by rivers, lakes and reservoirs, and calls them 河湖', () => {
  expect(linesOf(record.rivers)).toEqual([
    '按河湖',
    '河湖 | 数值:number | 分子 / 分母:number',
    '白音湖 > /rivers/bai-yin-hu/ | 1 块中 1 块 | ',
    '宝力河 > /rivers/bao-li-he/ | 1 块中 1 块 | ',
    '北干渠 > /rivers/bei-gan-qu/ | （没有检查过的公示牌） | ',
    '查干湖 > /rivers/cha-gan-hu/ | 1 块中 1 块 | ',
    '东水库 > /rivers/dong-shui-ku/ | （没有检查过的公示牌） | ',
    '哈日湖 > /rivers/ha-ri-hu/ | （没有检查过的公示牌） | ',
    '芦苇湖 > /rivers/lu-wei-hu/ | （没有检查过的公示牌） | ',
    '石桥水库 > /rivers/shi-qiao-shui-ku/ | 1 块中 0 块 | ',
    '小盐湖 > /rivers/xiao-yan-hu/ | （没有检查过的公示牌） | ',
    '月牙湖 > /rivers/yue-ya-hu/ | （没有检查过的公示牌） | ',
  ]);
});

it('calls them 河流 where there is no lake', () => {
  const rivers = record.rivers.map((river) => ({ ...river, kind: 'river' as const }));
  expect(linesOf(rivers)[0]).toBe('按河流');
});
