import type { Site } from '../../core/schemas/site.ts';

type Rules = Site['rules'];

const levels: Record<Rules['patrolNorms'][number]['level'], string> = {
  general: '总河长',
  district: '区县级河长',
  town: '乡镇级河长',
  village: '村级河长',
};

const periods: Record<Rules['patrolNorms'][number]['period'], string> = {
  week: '每周',
  'ten-days': '每旬',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

const dayUnits: Record<Rules['boardUpdates'][number]['within']['unit'], string> = {
  calendar: '天',
  working: '个工作日',
};

/** Sentences of the pages about the site itself: about, accessibility, site map, not found. */
export const about = {
  title: '关于本站',
  description: (office: string) => `${office}的联系方式、数据来源和本地规则。`,
  office: '河长办',
  whoHeading: '谁在办',
  officeName: '河长办',
  email: '邮箱',
  phonesHeading: '电话找谁',
  phonesNote: '不同的事找不同的电话，少转一道。',
  takes: '受理',
  refuses: '不受理',
  dataHeading: '数据从哪里来',
  dataSentences: (office: string) => [
    `本站数据由${office}汇总填报，按月导入，每次导入形成一个版本。已经发布的版本不再改动；发现有误，另行更正，并写明原来是多少、现在是多少、为什么。`,
    '每个数字都写明口径、分子、分母和截止日期。没有数字的地方，写明原因：断流、封冻、未报送，不写成零。',
    '河长的姓名、职务和岗位电话按规定公开。不公开私人手机、行踪和举报人信息。',
  ],
  asOf: (date: string) => `当前数据截至 ${date}。`,
  rulesHeading: '本地规则',
  rulesNote: '以下规则各地不一，本站按本地规定执行。',
  rulesCaption: '本站采用的本地规则',
  ruleColumn: '事项',
  ruleTextColumn: '规定',
  boardUpdate: '牌面更新',
  boardUpdateWithin: (rule: Rules['boardUpdates'][number]) =>
    `内容变更后 ${rule.within.count} ${dayUnits[rule.within.unit]}内更新（${rule.basis}）`,
  boardPlacement: '设牌',
  boardPlacementRule: (rule: Rules['boardPlacement']) =>
    `河流流经的每个村不少于 ${rule.perVillage} 块；村内河段每超过 ${rule.extraBeyondKm} 公里增设 1 块；总共不少于 ${rule.perDistrict} 块`,
  patrols: (level: Rules['patrolNorms'][number]['level']) => `${levels[level]}巡河`,
  patrolTimes: (norm: Rules['patrolNorms'][number], months: string) =>
    `${periods[norm.period]}不少于 ${norm.times} 次，${months}`,
  wholeYear: '全年',
  monthRange: (from: number, to: number) => `${from} 至 ${to} 月`,
  monthList: (months: readonly number[]) => `${months.join('、')} 月`,
  duties: '任务',
  phoneRecheck: '电话核验',
  phoneRecheckAfter: (days: number) => `超过 ${days} 天未核验的，标注“电话待核验”`,
  staleProblem: '问题久未更新',
  staleProblemAfter: (days: number) => `超过 ${days} 天没有新记录的，予以标注`,

  accessibility: {
    title: '无障碍声明',
    description: '本站为老年人、视障人士和使用旧手机的人做了什么，还有哪些不足。',
    promise:
      '本站参照《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668）和 WCAG 2.2 AA 级建设。',
    meansHeading: '可以怎样使用',
    means: [
      '点页面顶端的“适老版”，文字放大到 1.3 倍，对比度提高，电话排在最前。选择会记住。',
      '所有内容都可以只用键盘到达，焦点有清楚的边框；每页开头可以直接跳到正文。',
      '不依赖脚本：关掉脚本，查河长、打电话、看数字都能用。',
      '状态不只靠颜色区分，同时写明文字，配有形状或斜线。',
      '图都配有文字说明和同样内容的表格，可用读屏软件朗读。',
      '没有弹窗、飘窗、滚动字幕和自动播放。',
      '任何一页都可以直接打印，页末印有网址和数据截止日期。',
    ],
    checkHeading: '检测情况',
    checkedOn: (date: string) => `最近一次检测：${date}。`,
    notChecked: '尚无检测记录。检测后，日期和结果在这里公布。',
    limitsHeading: '已知不足',
    noLimits: '暂无登记的不足。',
    helpHeading: '遇到困难',
    help: '看不清、点不到、读不出，请告诉我们。',
  },

  notFound: {
    title: '没有找到这个页面',
    description: '网址可能输错了，或者页面已经不在。',
    explanation: '网址可能少了或多了一个字。公示牌上的网址长期有效，可以按牌上的编码再查一次。',
    enterCode: '输入公示牌编码',
    rivers: '查看河流名录',
    search: '搜索全站',
    home: '回到首页',
    help: '也可以直接打电话问：',
  },

  siteMap: {
    title: '站点地图',
    description: '本站的全部栏目。',
    chiefs: '见河长',
    action: '见行动',
    results: '见成效',
    service: '办事与反映',
    site: '关于本站',
    rivers: '河流名录',
    regions: '镇村',
    chiefList: '河长名录',
    map: '河流图',
    signboards: '公示牌登记',
    actionOverview: '行动总览',
    news: '工作动态',
    resultsOverview: '全部指标',
    codeEntry: '输入公示牌编码',
    report: '监督举报',
    search: '搜索',
  },
};
