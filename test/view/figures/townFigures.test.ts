import { describe, expect, it } from 'vitest';
import { townFigures } from '../../../src/view/figures/townFigures.ts';
import { district } from '../../district/district.ts';
import { tableLines } from './figureNow.ts';

// Counted by hand from test/fixtures/district/record.
describe('the figures of a town', () => {
  it('are those counted by town, with period, parts and trend', () => {
    expect(tableLines(townFigures(district().index, '000301002'))).toEqual([
      '指标 | 所指时期 | 数值:number | 分子 / 分母:number | 近 12 个月',
      '四乱整改销号率 > /figures/closure-rate/#definition | 截至 2026 年 9 月底 | 3 件中 2 件 |  | 四乱整改销号率近 11 个月，由 1 件中 0 件 到 3 件中 2 件',
      '水质达标率 > /figures/water-compliance/#definition | 2026 年 1 至 9 月累计 | 80.0% [0.800] | 8 / 10 断面月 | ',
      '巡河完成率 > /figures/patrol-rate/#definition | 2026 年 9 月 | 2 次中 2 次 |  | 巡河完成率近 8 个月，由 本期无巡河任务 到 2 次中 2 次',
      '逾期未销号占比 > /figures/overdue-problems/#definition | 截至 2026 年 9 月底 | 2 件中 1 件 |  | 逾期未销号占比近 11 个月，由 1 件中 0 件 到 2 件中 1 件',
      '问题办结用时 > /figures/days-to-close/#definition | 2026 年 1 至 9 月 | 35.5 天 |  | 问题办结用时近 11 个月，由 本期没有销号 到 35',
      '回头看反弹率 > /figures/look-back-rebound/#definition | 截至 2026 年 9 月底 | 1 次中 0 次 |  | 回头看反弹率近 11 个月，由 尚未开展回头看 到 1 次中 0 次',
      '私采机井封填率 > /figures/wells-closed/#definition | 截至 2026 年 9 月底 | 81.8% [0.818] | 9 / 11 眼 | 私采机井封填率近 5 个月，由 9 眼中 3 眼 到 81.8%',
      '河长制考核得分 > /figures/assessment-grades/#definition | 2025 年度 | 97.78 分 |  | ',
      '公示牌完好率 > /figures/boards-in-good-condition/#definition | 截至 2026 年 9 月底 | 5 块中 2 块 |  | 公示牌完好率近 3 个月，由 5 块中 2 块 到 5 块中 2 块',
      '公示电话接通率 > /figures/phones-answered/#definition | 截至 2026 年 9 月底 | 5 部中 3 部 |  | ',
    ]);
  });

  it('have a trend only of two months and more, and say why there is no number', () => {
    expect(tableLines(townFigures(district().index, '000301001')).slice(2, 5)).toEqual([
      '河道清理量 > /figures/cleanup-amounts/#definition | 2026 年 1 至 9 月累计 | 6 吨 |  | 河道清理量近 3 个月，由 3.2 到 未报送',
      '水质达标率 > /figures/water-compliance/#definition | 2026 年 1 至 9 月累计 | （结果待出） |  | ',
      '巡河完成率 > /figures/patrol-rate/#definition | 2026 年 9 月 | 1 次中 1 次 |  | ',
    ]);
  });
});
