import { text } from '../../i18n/text.ts';
import type { ChartModel } from './chartModel.ts';
import { chartTable } from './chartTable.ts';

/** One category of a chart as text: the content of its table row. */
export interface ChartReadout {
  /** 2026 年 10 月 */
  readonly heading: string;
  /** 达标率 85.7%, 达标断面 6, 实际评价断面 7 */
  readonly lines: readonly string[];
}

/** The rows of the chart's table as short lines; empty cells are omitted. */
export const chartReadouts = (model: ChartModel): readonly ChartReadout[] => {
  const { columns, rows } = chartTable(model);
  return rows.map(({ heading, cells }) => ({
    heading,
    lines: cells.flatMap((cell, at) =>
      cell === text.charts.noNote ? [] : [`${columns[at + 1]?.label ?? ''} ${cell}`],
    ),
  }));
};
