import { expect, it } from 'vitest';
import { figureLines } from './figureNow.ts';

// Counted by hand from waterMonths, assessments, signboards and contacts in test/fixtures/district/record. † warns of few cases.

it('shows water-compliance by month and by each breakdown', () => {
  expect(figureLines('water-compliance')).toEqual([
    '今年水质达标率：2026 年 1 至 9 月累计 80.0%（8 / 10 断面月）',
    '当月水质达标率：2026 年 9 月 2 断面月中 2 个',
    '月份:date | 当月水质达标率:number | 分子 / 分母:number',
    '2026 年 9 月 | 2 断面月中 2 个 | ',
    '2026 年 8 月 | 2 断面月中 2 个 | ',
    '2026 年 7 月 | 2 断面月中 2 个 | ',
    '2026 年 6 月 | 1 断面月中 0 个 | ',
    '2026 年 5 月 | （断流，未采样） | ',
    '2026 年 4 月 | 1 断面月中 0 个 | ',
    '2026 年 3 月 | 2 断面月中 2 个 | ',
    '2026 年 2 月 | （不在监测期） | ',
    '2026 年 1 月 | （不在监测期） | ',
    '2025 年 12 月 | 1 断面月中 1 个 | ',
    '#by-status-year 水质达标率按采样情况（2026 年 1 至 9 月累计。）',
    '采样情况 | 数值:number',
    '已采样 | 13 断面月',
    '断流 | 2 断面月',
    '冰封 | 1 断面月',
    '非监测期 | 10 断面月',
    '河道施工 | 1 断面月',
    '无法到达 | 1 断面月',
    '设备故障 | 1 断面月',
    '待出结果 | 7 断面月',
    '已采样但未定目标 | 3 断面月',
    '#by-section-year 水质达标率按断面（2026 年 1 至 9 月累计。†）',
    '断面 | 数值:number | 分子 / 分母:number',
    '溪口断面 > /rivers/huai-xi/ | （结果待出） | ',
    '岭下断面 > /rivers/wang-chuan-he/ | 5 断面月中 4 个 | ',
    '县界断面 > /rivers/wang-chuan-he/ | 3 断面月中 2 个 | ',
    '沟口断面 > /rivers/yang-ping-gou/ | 2 断面月中 2 个 | ',
    '#by-river-year 水质达标率按河流（2026 年 1 至 9 月累计。†）',
    '河流 | 数值:number | 分子 / 分母:number',
    '槐溪 > /rivers/huai-xi/ | （结果待出） | ',
    '望川河 > /rivers/wang-chuan-he/ | 8 断面月中 6 个 | ',
    '杨坪沟 > /rivers/yang-ping-gou/ | 2 断面月中 2 个 | ',
  ]);
});

it('shows assessment-grades by month and by each breakdown', () => {
  expect(figureLines('assessment-grades')).toEqual([
    '得分中位数：2025 年度 91.89 分',
    '已确认考核的乡镇、街道：2025 年度 2 个',
    '#by-grade-assessed 河长制考核得分已确认考核的乡镇、街道，按等次（2025 年度。†）',
    '等次 | 数值:number | 分子 / 分母:number',
    '优 | 2 个中 1 个 | ',
    '良 | 2 个中 1 个 | ',
    '#by-town-score 河长制考核得分按乡镇、街道（2025 年度。）',
    '乡镇、街道 | 数值:number',
    '南桥街道 > /regions/000301001/ | 86 分',
    '青禾镇 > /regions/000301002/ | 97.78 分',
    '#by-year-score 河长制考核得分按年度（）',
    '年度 | 数值:number',
    '2025 | 91.89 分',
  ]);
});

it('shows boards-in-good-condition by month and by each breakdown', () => {
  expect(figureLines('boards-in-good-condition')).toEqual([
    '公示牌完好率：截至 2026 年 9 月底 9 块中 4 块',
    '在用公示牌：截至 2026 年 9 月底 10 块',
    '尚未检查：截至 2026 年 9 月底 1 块',
    '月份:date | 公示牌完好率:number | 分子 / 分母:number',
    '2026 年 9 月 | 9 块中 4 块 | ',
    '2026 年 8 月 | 8 块中 4 块 | ',
    '2026 年 7 月 | 8 块中 4 块 | ',
    '#by-condition-total 公示牌完好率按现状（截至 2026 年 9 月底。）',
    '现状 | 数值:number',
    '完好 | 4 块',
    '未设置或缺失 | 1 块',
    '信息更新不及时 | 2 块',
    '设置不规范 | 1 块',
    '倾斜、破损、变形、变色、老化 | 1 块',
    '#by-town-total 公示牌完好率按乡镇、街道（截至 2026 年 9 月底。†）',
    '乡镇、街道 | 数值:number | 分子 / 分母:number',
    '南桥街道 > /regions/000301001/ | 4 块中 2 块 | ',
    '青禾镇 > /regions/000301002/ | 5 块中 2 块 | ',
    '#by-river-total 公示牌完好率按河流（截至 2026 年 9 月底。†）',
    '河流 | 数值:number | 分子 / 分母:number',
    '槐溪 > /rivers/huai-xi/ | （没有检查过的公示牌） | ',
    '磨子沟 > /rivers/mo-zi-gou/ | （没有检查过的公示牌） | ',
    '望川河 > /rivers/wang-chuan-he/ | 8 块中 4 块 | ',
    '杨坪沟 > /rivers/yang-ping-gou/ | 1 块中 0 块 | ',
  ]);
});

it('shows phones-answered by month and by each breakdown', () => {
  expect(figureLines('phones-answered')).toEqual([
    '公示电话接通率：截至 2026 年 9 月底 80.0%（8 / 10 部）',
    '已核验占比：截至 2026 年 9 月底 90.9%（10 / 11 部）',
    '#by-result-answered 公示电话接通率按核验结果（截至 2026 年 9 月底。）',
    '核验结果 | 数值:number',
    '接通 | 8 部',
    '无人接听 | 1 部',
    '号码有误 | 1 部',
    '从未核验 | 1 部',
    '#by-owner-answered 公示电话接通率按归属（截至 2026 年 9 月底。†）',
    '电话归属 | 数值:number | 分子 / 分母:number',
    '河长办 | 1 部中 1 部 | ',
    '乡镇、村办公室 | 4 部中 4 部 | ',
    '河长岗位 | 4 部中 2 部 | ',
    '河道警长 | 1 部中 1 部 | ',
    '#by-town-answered 公示电话接通率按乡镇、街道（截至 2026 年 9 月底。†）',
    '乡镇、街道 | 数值:number | 分子 / 分母:number',
    '南桥街道 > /regions/000301001/ | 2 部中 2 部 | ',
    '青禾镇 > /regions/000301002/ | 5 部中 3 部 | ',
  ]);
});
