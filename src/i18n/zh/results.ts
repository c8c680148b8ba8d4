/** Words of the overview of results. */
export const results = {
  description:
    '按见河长、见行动、见成效和各项任务列出全部指标、任务书进度和考核结果；每个数字都有口径、分子和分母。',
  allDuties: '综合',
  taskBookNote: '“滞后”指到期未完成，或者河长办已经交办、督办、约谈、问责。',
  scores: '得分范围',
  band: (from: string, below: string, isLast: boolean) =>
    isLast ? `${from} 分（含）至 ${below} 分（含）` : `${from} 分（含）至 ${below} 分（不含）`,
  bands: '等次怎么划分',
  bandsNote: '等次由本地考核办法规定，不适用的项目按比例折算。',
  assessmentNote: '只公布已经确认的考核结果，按行政区划代码排列，不排名次。',
  noAssessment: '还没有确认过的考核结果。',
  confirmedOn: '确认日期',
  supervised: (step: string, date: string) => `${step}（${date}）`,
};
