import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../../src/view/figures/figureChartModels.ts';
import { district } from '../../district/district.ts';
import { chartLines } from './chartLines.ts';
import { figureNow } from './figureNow.ts';

// Counted by hand from test/fixtures/district/record.
describe('the charts of a figure', () => {
  it.each([
    [
      'closure-rate',
      [
        'closure-rate: 各月四乱整改销号率, %, line of percent1',
        '截至 2026 年 9 月底，四乱整改销号率 5 件中 2 件。建账头几个月问题刚入账、多数还没到整改期限，比例偏低，不能与后来的月份比快慢。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'total 四乱整改销号率 (done): 0.0% 0.0% 0.0% 0.0% 0.0% 50.0% 50.0% 50.0% 40.0% 60.0% 40.0%',
      ],
    ],
    [
      'cleanup-amounts',
      [
        'cleanup-amounts-m3: 每月清理量（立方米）, 立方米, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 280.5 立方米。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        'm3 立方米 (river): 120 68.5 0 not-reported 40 52',
        '2026 年 5 月由 86.5 更正为 68.5：5 月方量过磅复核，原数把两车渣土重复计入。',
        'cleanup-amounts-t: 每月清理量（吨）, 吨, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 6 吨。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        't 吨 (river): not-reported not-reported not-reported 3.2 2.8 not-reported',
        'cleanup-amounts-km: 每月清理量（公里）, 公里, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 5 公里。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        'km 公里 (river): not-reported 5 not-reported not-reported not-reported not-reported',
        'cleanup-amounts-site: 每月清理量（处）, 处, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 3 处。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        'site 处 (river): not-reported 3 not-reported not-reported not-reported not-reported',
        'cleanup-amounts-machine-shift: 每月清理量（台次）, 台次, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 4 台次。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        'machine-shift 台次 (river): not-reported 4 not-reported not-reported not-reported not-reported',
        'cleanup-amounts-person-time: 每月清理量（人次）, 人次, bar of decimal1',
        '2026 年 1 至 9 月累计，清理 1200 人次。未报送的月份留空，不按 0 计。',
        '月份 2026 年 4 月 – 2026 年 9 月',
        'person-time 人次 (river): not-reported 1200 not-reported not-reported not-reported not-reported',
      ],
    ],
    [
      'water-compliance',
      [
        'water-compliance: 各月水质达标率, %, line of percent1',
        '2026 年 1 至 9 月累计，水质达标率 80.0%（8 / 10 断面月）。未计入：断流 2 个断面月、封冻 1 个断面月、非监测期 10 个断面月、施工 1 个断面月、无法到达 1 个断面月、设备故障 1 个断面月、结果待出 7 个断面月、未定目标 3 个断面月。',
        '月份 2025 年 12 月 – 2026 年 9 月',
        'month 当月水质达标率 (done): 100.0% outside-period outside-period 100.0% 0.0% dry 0.0% 100.0% 100.0% 100.0%',
        '2026 年 8 月由 1 断面月中 1 个 更正为 2 断面月中 2 个：8 月水样结果在第一版发布后报到。',
      ],
    ],
    [
      'patrol-rate',
      [
        'patrol-rate: 各月巡河完成率, %, line of percent1',
        '2026 年 9 月，巡河完成率 4 次中 4 次，发现问题 1 件，办结 1 件。',
        '月份 2026 年 2 月 – 2026 年 9 月',
        'month 当月巡河完成率 (done): no-duty 100.0% 50.0% 100.0% 50.0% 60.0% 100.0% 100.0%',
        'patrol-rate-problems: 各月巡河发现和办结的问题, 件, bar of integer',
        '2026 年 9 月，发现问题 1 件，办结 1 件。',
        '月份 2026 年 2 月 – 2026 年 9 月',
        'found 当月发现问题 (river): 0 1 0 1 0 0 1 1',
        'closed 当月办结问题 (open): 0 0 0 1 0 0 0 1',
      ],
    ],
    [
      'overdue-problems',
      [
        'overdue-problems: 各月末逾期未销号占比, %, line of percent1',
        '截至 2026 年 9 月底，逾期未销号占比 6 件中 2 件。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'total 逾期未销号占比 (done): 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 20.0% 33.3%',
        'overdue-problems-open: 各月末在办问题, 件, bar of integer',
        '截至 2026 年 9 月底，在办问题 6 件。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'open 在办问题 (river): 1 1 1 1 2 2 2 2 3 5 6',
      ],
    ],
    [
      'days-to-close',
      [
        'days-to-close: 各月销号问题的办结用时, 天, line of decimal1',
        '2026 年 1 至 9 月，一半的销号在 30 天内办结，九成在 158 天内办结。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'median 中位数 (river): none-closed none-closed none-closed none-closed none-closed 158 26.5 9 none-closed 25 35',
        'p90 90% 分位数 (open): none-closed none-closed none-closed none-closed none-closed 158 36 9 none-closed 25 35',
      ],
    ],
    [
      'look-back-rebound',
      [
        'look-back-rebound: 各月末累计回头看反弹率, %, line of percent1',
        '截至 2026 年 9 月底，回头看反弹率 3 次中 2 次。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'total 回头看反弹率 (done): no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back 0.0% 50.0% 66.7%',
      ],
    ],
    [
      'task-book-targets',
      [
        'task-book-targets: 各月末年度任务完成率, %, line of percent1',
        '截至 2026 年 9 月底，年度任务完成率 2 项中 0 项，滞后 2 项。',
        '月份 2025 年 11 月 – 2026 年 9 月',
        'done 年度任务完成率 (done): 100.0% 100.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0% 0.0%',
      ],
    ],
    [
      'sand-enforcement',
      [
        'sand-enforcement: 各月采砂联合执法和立案, 次、件, bar of integer',
        '2026 年 1 至 9 月累计，采砂联合执法 1 次，立案 1 件。',
        '月份 2026 年 6 月 – 2026 年 9 月',
        'actions 联合执法 (river): 1 0 0 0',
        'cases 立案 (open): 1 0 0 0',
        'sand-enforcement-seized: 各月查扣砂石, 立方米, bar of decimal1',
        '2026 年 1 至 9 月累计，查扣砂石 18 立方米。',
        '月份 2026 年 6 月 – 2026 年 9 月',
        'seized 查扣砂石 (river): 18 0 0 0',
      ],
    ],
    [
      'wells-closed',
      [
        'wells-closed: 各月末私采机井封填率, %, line of percent1',
        '截至 2026 年 9 月 30 日，当月封填数据没有报齐。',
        '月份 2026 年 5 月 – 2026 年 9 月',
        'total 私采机井封填率 (done): 33.3% 55.6% 53.8% 69.2% not-reported',
        'wells-closed-remaining: 各月末未封填机井, 眼, bar of integer',
        '截至 2026 年 9 月 30 日，当月封填数据没有报齐。',
        '月份 2026 年 5 月 – 2026 年 9 月',
        'remaining 未封填 (river): 6 4 6 4 not-reported',
      ],
    ],
    [
      'public-reports',
      [
        'public-reports: 各月群众反映按期办结率, %, line of percent1',
        '2026 年 1 至 9 月累计，群众反映按期办结率 66.7%（8 / 12 件）。',
        '月份 2026 年 6 月 – 2026 年 9 月',
        'month 按期办结率 (done): 75.0% no-report 50.0% 100.0%',
        'public-reports-received: 各月受理的群众反映, 件, bar of integer',
        '2026 年 1 至 9 月累计，受理群众反映 12 件。',
        '月份 2026 年 6 月 – 2026 年 9 月',
        'received 受理 (river): 4 0 6 2',
      ],
    ],
    [
      'assessment-grades',
      [
        'assessment-grades: 最近年度各乡镇、街道考核得分, 分, bar of decimal1',
        '2025 年度，考核得分中位数 91.89 分。',
        '乡镇、街道 南桥街道 – 青禾镇',
        'score 得分中位数 (river): 86 97.8',
      ],
    ],
    [
      'boards-in-good-condition',
      [
        'boards-in-good-condition: 各月末公示牌完好率, %, line of percent1',
        '截至 2026 年 9 月底，公示牌完好率 9 块中 4 块。',
        '月份 2026 年 7 月 – 2026 年 9 月',
        'total 公示牌完好率 (done): 50.0% 50.0% 44.4%',
      ],
    ],
    [
      'phones-answered',
      [
        'phones-answered: 公示电话最近一次核验结果, 部, bar of integer',
        '截至 2026 年 9 月底，公示电话接通率 80.0%（8 / 10 部）。',
        '核验结果 接通 – 从未核验',
        'answered 公示电话接通率 (river): 8 1 1 1',
      ],
    ],
  ])('draw %s and say the same in a sentence', (id, lines) => {
    expect(chartsOf(district().index, figureNow(id)).flatMap(chartLines)).toEqual(lines);
  });
});
