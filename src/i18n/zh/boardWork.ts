/**
 * Words of the office's worksheet for boards: reprint list, coverage, warnings, inspection lists.
 */
export const boardWork = {
  title: '公示牌工作单',
  description: '哪些公示牌要重做、最迟哪一天，哪些村还缺牌，哪些内容要核对。',
  reprint: '要重做的牌',
  summary: (asOf: string, boards: number, overdue: number) =>
    boards === 0
      ? `截至 ${asOf}，所有牌面与名录一致。`
      : overdue === 0
        ? `截至 ${asOf}，${boards} 块牌面与现状不符，都还在更新期限内。`
        : `截至 ${asOf}，${boards} 块牌面与现状不符，其中 ${overdue} 块已过更新期限。`,
  rule: (rules: readonly string[]) => `期限取最近的一个：${rules.join('；')}，从变动次日算起。`,
  overdueByCutOff: '是否逾期按数据截至日判断，不随打开网页的日子变化。',
  noReprint: '没有要重做的牌',
  columns: {
    code: '编码',
    where: '河段和位置',
    what: '与现状不符之处',
    since: '变动日期',
    deadline: '最迟更新',
    state: '状态',
    condition: '现状',
    age: '牌龄',
  },
  since: (date: string, isFirstSeen: boolean) => (isFirstSeen ? `${date}（首次发现）` : date),
  deadline: (date: string, basis: string, isProvisional: boolean) =>
    `${date}（${basis}${isProvisional ? '；放假安排未公布，暂按周一至周五计' : ''}）`,
  overdue: '已逾期',
  due: '期限内',
  age: (years: number, months: number) =>
    years === 0 ? `${months} 个月` : months === 0 ? `${years} 年` : `${years} 年 ${months} 个月`,
  faceOf: (face: number, age: string) => `第 ${face} 版 · ${age}`,
  csv: '名单（CSV）',
  batch: (isWhole: boolean) => `${isWhole ? '全部' : '能出图的'}重印文件（PDF）`,
  csvColumns: [
    '编码',
    '河流',
    '河段',
    '乡镇',
    '位置',
    '桩号（公里）',
    '牌面版次',
    '制作日期',
    '与现状不符之处',
    '变动日期',
    '变动日期来源',
    '最迟更新',
    '期限依据',
    '是否逾期',
    '现状',
    '牌龄（月）',
    '网址',
  ],
  dateFromRecord: '名录',
  dateFirstSeen: '首次发现',
  yes: '是',
  no: '否',

  coverage: '设牌情况',
  coverageNote: '按本地设牌规则核对；已停用和查明缺失的牌不计。',
  coverageSummary: (places: number, covered: number, missing: number) =>
    missing === 0
      ? `${places} 个村河段都达到要求。`
      : `${places} 个村河段中 ${covered} 个达到要求，还缺 ${missing} 块。`,
  coverageDistrict: (whole: string, standing: number, required: number) =>
    `${whole}立着的公示牌 ${standing} 块（缺失的不计），规则要求至少 ${required} 块。`,
  missingBoards: '缺牌的村河段',
  allCovered: '没有缺牌的村河段',
  village: '村（社区）',
  town: '乡镇',
  length: '河段长度',
  required: '应设',
  standing: '现有',
  missing: '还缺',

  warnings: '要核对的内容',
  noWarnings: '没有要核对的内容。',
  sameGoals: (rivers: string) => `${rivers}的管理目标一字不差，请各写各的。`,
  withoutPost: (code: string, names: string) => `公示牌 ${code} 没有印${names}的职务。`,
  phoneOnMany: (phone: string, names: string, boards: number) =>
    `电话 ${phone} 在 ${boards} 块牌上分别印在${names}名下，请核对是谁的。`,
  unanswered: (phone: string, boards: number, on: string) =>
    `印在 ${boards} 块牌上的电话 ${phone} 于 ${on}核验时无人接听，请再核验。`,

  inspection: '巡查单',
  inspectionNote:
    '按乡镇打印，一块牌一格：逐项打勾、贴照片、签字。每份巡查单上写明印制本乡镇全部牌面的命令。',
  inspectionTitle: (town: string) => `${town}公示牌巡查单`,
  inspectionDescription: (town: string, boards: number) =>
    `${town} ${boards} 块公示牌的位置、牌面要点和逐项检查表，可打印成 A4。`,
  inspectionPdf: '下载巡查单（PDF，A4）',
  printTown: '印制本乡镇全部公示牌（正反面合成一个 PDF），在河长办的电脑上运行：',
  printTownCommand: (code: string) => `npm run boards -- --print --town ${code}`,
  inspectionLink: (town: string, boards: number) => `${town}（${boards} 块）`,
  inspectionHead: '巡查人＿＿＿＿＿＿＿　日期＿＿＿＿年＿＿月＿＿日',
  photo: '照片',
  checks: [
    '牌在原位，立得正',
    '牌面完好、看得清',
    '河长姓名、职务与右列一致',
    '监督电话当场拨通',
    '二维码扫得开',
    '周边无遮挡、无张贴',
  ],
  checksHeading: '逐项检查',
  shouldSay: '牌面应为',
  remark: '问题和处理',
  lastInspection: (date: string, condition: string) => `上次检查 ${date}：${condition}`,
  neverInspected: '尚未检查过',
  position: (longitude: string, latitude: string) => `东经 ${longitude}，北纬 ${latitude}`,
  differsNow: '牌面待更新',
  supervision: (phone: string) => `监督电话 ${phone}`,
  chief: (title: string, name: string, post: string) => `${title}${name}（${post}）`,
  vacant: (title: string) => `${title}空缺`,
};
