import type { ChartModel } from './chartModel.ts';
import { chartTable } from './chartTable.ts';

/** One sentence a category: 2026 年 10 月：四乱整改销号率 92.6%，已销号 126，累计排查 136. */
export const chartReadouts = (model: ChartModel): readonly string[] => {
  const { columns, rows } = chartTable(model);
  return rows.map(
    ({ heading, cells }) =>
      `${heading}：${cells.map((cell, at) => `${columns[at + 1]?.label ?? ''} ${cell}`).join('，')}`,
  );
};
