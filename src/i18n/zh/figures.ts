import { common } from './common.ts';
import type { MissingReason } from '../../core/numbers/missingReason.ts';

const missing: Readonly<Record<MissingReason, string>> & Readonly<Record<string, string>> = {
  'nothing-to-count': '无排查问题',
  'not-reported': '未报送',
  dry: '断流，未采样',
  frozen: '封冻，未采样',
  'outside-period': '不在监测期',
  works: '河道施工，未采样',
  unreachable: '无法到达，未采样',
  'equipment-fault': '设备故障，无数据',
  pending: '结果待出',
  'none-open': '没有在办问题',
  'none-overdue': '没有逾期问题',
  'none-closed': '本期没有销号',
  'no-look-back': '尚未开展回头看',
  'no-duty': '本期无巡河任务',
  'no-target': '本年未下达任务书',
  'no-well': '没有登记机井',
  'no-report': '没有群众反映',
  'no-board': '没有检查过的公示牌',
  'no-phone': '没有公开的电话',
  'not-tested': '尚未核验',
  'no-section': '没有可评价的断面',
  'not-handed-in': common.notPublished,
  awaited: '随下一版发布',
  'in-progress': '进行中',
  'not-confirmed': '尚未确认',
  'not-by-scope': '不按此范围统计',
  withdrawn: '已撤回',
};

const statusNames: Readonly<Record<string, string>> = {
  dry: '断流',
  frozen: '封冻',
  'outside-period': '非监测期',
  works: '施工',
  unreachable: '无法到达',
  'equipment-fault': '设备故障',
  pending: '结果待出',
  'without-target': '未定目标',
};

/** Words around figures: why there is no value, what a change is compared with. */
export const figures = {
  missing,
  /** Beside the word for a figure that the next edition is the first to publish. */
  awaitedPeriod: '新设指标',
  missingOtherwise: '暂无数据',
  parts: (numerator: string, denominator: string, unit: string) =>
    `${numerator} / ${denominator} ${unit}`,
  withParts: (value: string, parts: string) => `${value}（${parts}）`,
  sentenceOfPeriod: (period: string, sentence: string) => `${period}，${sentence}`,
  withPeriod: (period: string, value: string) => `${period} ${value}`,
  /** A share of few, as part out of whole. */
  ofFew: (numerator: string, denominator: string, unit: string) =>
    `${denominator} ${unit}中 ${numerator} ${unit.length === 1 ? unit : '个'}`,
  /** Period of a headline. */
  period: {
    monthEnd: (month: string) => `截至 ${month}底`,
    until: (date: string) => `截至 ${date}`,
    monthUntil: (month: string, day: string) => `${month}（截至 ${day}）`,
    months: (year: number, last: number) =>
      last === 1 ? `${year} 年 1 月` : `${year} 年 1 至 ${last} 月`,
    days: (year: number, day: string) => `${year} 年 1 月 1 日至 ${day}`,
    inAll: (span: string) => `${span}累计`,
    assessed: (year: number) => `${year} 年度`,
  },
  changeFromMonth: (month: number, change: string) => `较 ${month} 月底 ${change}`,
  unchanged: '持平',
  source: (source: string) => `来源：${source}`,
  cutOff: (date: string) => `数据截至 ${date}`,
  notSampled: (parts: string) => `未计入：${parts}。`,
  notSampledPart: (word: string, count: number) => `${word} ${count} 个断面月`,
  otherUnits: (others: readonly string[]) => `另有 ${others.join('、')}，不合并计算`,
  statusNames,
  trend: (name: string, months: number, first: string, last: string) =>
    `${name}近 ${months} 个月，由 ${first} 到 ${last}`,
  thisYear: (year: number) => `${year} 年以来`,
  correction: (month: string, was: string, is: string, reason: string) =>
    `${month}由 ${was} 更正为 ${is}：${reason}`,
  csv: {
    month: '月份',
    series: '序列',
    value: '数值',
    numerator: '分子',
    denominator: '分母',
    reason: '无数值原因',
  },
  dimensions: {
    kind: '问题类别',
    stock: '存量、新增',
    town: '乡镇、街道',
    river: '河流',
    section: '断面',
    status: '采样情况',
    duty: '任务',
    channel: '渠道',
    grade: '等次',
    year: '年度',
    level: '河长级别',
    condition: '现状',
    owner: '电话归属',
    result: '核验结果',
  },
  byWaters: (waters: string) => `按${waters}`,
  byDimension: {
    kind: '按问题类别',
    stock: '按存量、新增',
    town: '按乡镇、街道',
    section: '按断面',
    status: '按采样情况',
    duty: '按六大任务',
    channel: '按渠道',
    grade: '按等次',
    year: '按年度',
    level: '按河长级别',
    condition: '按现状',
    owner: '按归属',
    result: '按核验结果',
  },
};
