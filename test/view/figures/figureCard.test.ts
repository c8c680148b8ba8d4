import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { figureCard } from '../../../src/view/figures/figureCard.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const cards = () => figureRegister.map((declaration) => figureCard(index, declaration));

describe('the cards of the figures', () => {
  it('say name, value, period, parts and remark; few things are counted, not divided', () => {
    expect(
      cards().map(({ name, value, period, parts = '', note = '' }) => [
        name,
        value.kind === 'number' ? value.text + value.unit : `（${value.word}）`,
        period,
        parts,
        note,
      ]),
    ).toEqual([
      ['四乱整改销号率', '5 件中 2 件', '截至 2026 年 9 月底', '', '在办 3 件，其中逾期 2 件'],
      [
        '河道清理量',
        '280.5立方米',
        '2026 年 1 至 9 月累计',
        '',
        '另有 6 吨、5 公里、3 处、4 台次、1200 人次，不合并计算',
      ],
      [
        '水质达标率',
        '80.0%',
        '2026 年 1 至 9 月累计',
        '8 / 10 断面月',
        '未计入：断流 2 个断面月、封冻 1 个断面月、非监测期 10 个断面月、施工 1 个断面月、无法到达 1 个断面月、设备故障 1 个断面月、结果待出 7 个断面月、未定目标 3 个断面月。',
      ],
      ['巡河完成率', '4 次中 4 次', '2026 年 9 月', '', '发现问题 1 件，办结 1 件'],
      ['逾期未销号占比', '6 件中 2 件', '截至 2026 年 9 月底', '', '最长的已逾期 61 天'],
      ['问题办结用时', '30天', '2026 年 1 至 9 月', '', '九成在 158 天内办结；本年销号 6 次'],
      ['回头看反弹率', '3 次中 2 次', '截至 2026 年 9 月底', '', '反弹后仍在办 2 件'],
      ['年度任务完成率', '2 项中 0 项', '截至 2026 年 9 月底', '', '滞后 2 项，其中逾期 1 项'],
      ['采砂执法', '1次', '2026 年 1 至 9 月累计', '', '立案 1 件，查扣砂石 18 立方米，罚款 0 元'],
      ['私采机井封填率', '（未报送）', '截至 2026 年 9 月底', '', ''],
      [
        '群众反映按期办结率',
        '66.7%',
        '2026 年 1 至 9 月累计',
        '8 / 12 件',
        '今年受理 12 件，尚未办结 2 件',
      ],
      ['河长制考核得分', '91.89分', '2025 年度', '', '已确认 2 个乡镇、街道'],
      ['公示牌完好率', '9 块中 4 块', '截至 2026 年 9 月底', '', '在用 10 块，尚未检查 1 块'],
      [
        '公示电话接通率',
        '80.0%',
        '截至 2026 年 9 月底',
        '8 / 10 部',
        '核验过的占 90.9%（10 / 11 部）',
      ],
    ]);
  });

  it('lead to definition, data, citation and frame, and tell the line in words', () => {
    const [closure] = cards();
    expect(closure).toMatchObject({
      address: '/figures/closure-rate/',
      asOf: '2026-09-30',
      trend: { description: '四乱整改销号率近 11 个月，由 1 件中 0 件 到 5 件中 2 件' },
      links: {
        definition: '/figures/closure-rate/#definition',
        data: '/figures/closure-rate/#downloads',
        cite: '/figures/closure-rate/#cite',
        embed: '/figures/closure-rate/#embed',
      },
    });
  });
});
