const missing: Readonly<Record<string, string>> = {
  'nothing-to-count': '无排查问题',
  'not-reported': '未报送',
  dry: '断流，未采样',
  frozen: '封冻，未采样',
  'outside-period': '不在监测期',
  works: '河道施工，未采样',
  unreachable: '无法到达，未采样',
  'equipment-fault': '设备故障，无数据',
  pending: '结果待出',
  'in-progress': '进行中',
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

/** Words around figures: why there is no value, what a change is measured against. */
export const figures = {
  missing,
  missingOtherwise: '暂无数据',
  parts: (numerator: string, denominator: string, unit: string) =>
    `${numerator} / ${denominator} ${unit}`,
  changeFromMonth: (month: number, change: string) => `较 ${month} 月底 ${change}`,
  changeFromLastMonth: (change: string) => `较上月 ${change}`,
  unchanged: '持平',
  source: (source: string) => `来源：${source}`,
  cutOff: (date: string) => `数据截至 ${date}`,
  notSampled: (parts: string) => `未计入：${parts}。`,
  notSampledPart: (word: string, count: number) => `${word} ${count} 个断面月`,
  otherUnits: (others: readonly string[]) => `另有 ${others.join('、')}，不合并计算`,
  statusNames,
  trend: (name: string, months: number, first: string, last: string) =>
    `${name}近 ${months} 个月，由 ${first} 到 ${last}`,
  noPatrols: '本期无巡河任务',
  thisYear: (year: number) => `${year} 年以来`,
  openAndOverdue: (open: number, overdue: number) => `在办 ${open} 件，其中逾期 ${overdue} 件`,
  monthly: (title: string) => `各月${title}`,
  rateDescription: (date: string, name: string, value: string, parts: string | undefined) =>
    `截至 ${date}，${name} ${value}${parts === undefined ? '' : `（${parts}）`}。`,
  correction: (month: string, was: string, is: string, reason: string) =>
    `${month}由 ${was} 更正为 ${is}：${reason}`,
  cleanupDescription: (year: number, amount: string, unit: string) =>
    `${year} 年以来累计清理 ${amount} ${unit}。未报送的月份留空，不按 0 计。`,
  cleanupNone: (year: number, unit: string) => `${year} 年以来没有以${unit}计的报送。`,
  cleanupTitle: (unit: string) => `每月清理量（${unit}）`,
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
  },
  byDimension: {
    kind: '按问题类别',
    stock: '按存量、新增',
    town: '按乡镇、街道',
    river: '按河流',
    section: '按断面',
    status: '按采样情况',
  },
};
