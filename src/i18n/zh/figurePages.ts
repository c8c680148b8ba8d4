import { common } from './common.ts';
/**
 * Words of the pages of figures: the index, one figure, its frozen editions, its embedded frame.
 */
export const figurePages = {
  title: '指标',
  kicker: (pillar: string, status: string) => `${pillar} · ${status}`,
  pillars: { chiefs: '见河长', action: '见行动', results: '见成效' },
  indexTitle: '全部指标',
  indexDescription: '每个数字都有口径、分子、分母、截止日和固定的引用网址，可以下载、引用、嵌入。',
  indexHow: '怎么引用这里的数字',
  indexHowText:
    '每一次发布都会冻结成一个版次，网址永久不变。引用请用版次网址：以后的数字再变，这个网址上的数不变，并会写明后来改成了多少。',
  description: (title: string, value: string, date: string) =>
    `${title}：${value}，数据截至 ${date}。口径、分子、分母、逐月数据、引用格式和下载。`,
  awaitedDescription: (title: string) =>
    `${title}：新设的指标，数值随下一版发布。本页先公布它的口径、分子、分母和局限。`,
  awaited: (day: string) =>
    `这是新设的指标，数值随下一版发布，下次更新计划在 ${day}。在此之前没有可以引用的数。`,
  notHandedInDescription: (title: string) =>
    `${common.notPublishedYet(title)}本页先公布它的口径、分子、分母和局限。`,
  frozenTitle: (title: string, edition: string) => `${title}（${edition} 版）`,
  /** Short enough for a phone with a title of nine characters. */
  frozenShareTitle: (title: string, edition: string) => `${title}·${edition}`,
  frozenBreadcrumb: (edition: string) => `${edition} 版`,
  replaced: (edition: string) => `这是旧版，已由 ${edition} 版替换。`,
  replacedSame: '数值与最新版相同。',
  replacedNow: (value: string) => `最新版的数：${value}。`,
  newest: '看最新版',
  frozenNewest: '这是固定版次：本页的数以后不再变动。',
  withdrawn: '最新版不再公布这个指标。',
  noValue: '本期没有数值',
  partNames: (numerator: string, denominator: string) => `${numerator} / ${denominator}`,
  facts: {
    asOf: '数据截至',
    published: '发布',
    next: '下次更新',
    edition: '固定版次',
    status: '状态',
    rows: '逐条看',
  },
  contents: '本页内容',
  chart: '图',
  chartHeading: '走势',
  tableHeading: '数据表',
  tableNote: '与图同一组数，新的在前，较早的月份展开可见。没有数值的月份写明原因，不是 0。',
  allMonths: '逐月数据',
  definitionHeading: '口径与局限',
  definition: '口径',
  question: '回答的问题',
  numerator: '分子',
  denominator: '分母',
  scope: '范围',
  source: '来源',
  limits: '不说明什么',
  definitionVersion: '口径版本',
  definitionVersionDetail: (version: number) => `第 ${version} 版`,
  definitionChanged: '口径在这一版有改动，与上一版的数不宜直接比较。',
  changesHeading: '比上一版',
  firstEdition: '这是公布这个指标的第一版，没有可以比较的上一版。',
  comparedWith: (edition: string) => `与 ${edition} 版相比：`,
  changed: (name: string, was: string, is: string) => `${name}由“${was}”变为“${is}”`,
  same: (name: string, is: string) => `${name}不变：${is}`,
  newMonths: (months: string) => `新增 ${months} 的数`,
  corrected: (what: string, was: string, is: string, reason: string) =>
    `更正：${what}由 ${was} 改为 ${is}。原因：${reason}`,
  noCorrections: '往期数值没有更正。',
  historyHeading: '历次公布',
  historyNote: '每一版的网址永久有效。',
  historyColumns: { edition: '版次', value: '公布值', parts: '分子 / 分母' },
  breakdownsHeading: '分组',
  citeHeading: '引用',
  citeNote: '下面三种写法都指向固定版次，数字不会再变。',
  citations: {
    gbt: '参考文献（GB/T 7714—2015）',
    press: '新闻稿',
    english: 'English',
  },
  citedOn: '引用日期',
  gbt: (parts: {
    readonly office: string;
    readonly title: string;
    readonly period: string;
    readonly edition: string;
    readonly day: string;
    readonly citedOn: string;
    readonly address: string;
  }) =>
    `${parts.office}. ${parts.title}（${parts.period}）：${parts.edition} 版[DS/OL]. ` +
    `(${parts.day})[${parts.citedOn}]. ${parts.address}.`,
  press: (parts: {
    readonly office: string;
    readonly day: string;
    readonly period: string;
    readonly name: string;
    readonly value: string;
    readonly parts: string | undefined;
    readonly status: string;
    readonly address: string;
  }) =>
    `${parts.office} ${parts.day}公布，${parts.period}，${parts.name}为 ${parts.value}` +
    `${parts.parts === undefined ? '' : `（${parts.parts}）`}，为该办自行统计的${parts.status}。` +
    `（数据网址：${parts.address}）`,
  pressNone: (
    office: string,
    day: string,
    period: string,
    name: string,
    why: string,
    url: string,
  ) => `${office} ${day}公布，${period}，${name}没有数值（${why}）。（数据网址：${url}）`,
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成功，请选中文字复制',
  copyOf: (what: string) => `复制${what}`,
  downloadsHeading: '下载',
  downloadColumns: { file: '文件', what: '内容', size: '大小' },
  downloads: {
    csv: 'CSV 表格，Excel、WPS 直接打开',
    json: 'JSON，供程序读取',
    'metadata.json': '口径和版次信息（JSON）',
    zip: '压缩包：数据、口径、说明',
    svg: '图，矢量（SVG）',
    'phone.svg': '图，手机宽度（SVG）',
    png: '分享图，1200×630（PNG）',
    'chart.png': '图，1600×800（PNG）',
  },
  bytes: (kilobytes: string) => `${kilobytes} KB`,
  embedHeading: '嵌入',
  embedNote:
    '把下面的代码贴进网页。实时版随每次发布更新；固定版永远显示这一版的数，有新版时会写明。',
  embedLive: '实时版',
  embedFrozen: (edition: string) => `固定版（${edition}）`,
  embedResize: '自动高度（可选）',
  embedResizeNote: '再贴一次下面这段脚本，框就随内容自动调整高度。不贴也能用。',
  embedPreview: '预览嵌入页',
  oembed: 'oEmbed 地址',
  feed: '订阅指标变动',
  frame: {
    newer: (edition: string) => `本页为固定版次。已有新版：${edition}。`,
    seeNewer: '看最新版',
    page: '口径与完整数据',
    inNewWindow: '（新窗口）',
  },
  table: '查看数据',
  breakdownOf: (name: string, by: string) => `${name}，${by}`,
  townHeading: '本地指标',
  townNote: '与总指标同一口径，只计本乡镇、街道的河段。分母小的，多一件少一件就会大变。',
  trendColumn: '近 12 个月',
  periodColumn: '所指时期',
  smallDenominator: (count: string) =>
    `分母不足 ${count} 的不写百分比：多一件少一件比例就会大变，也不宜排名。`,
  feedTitle: (site: string) => `${site}：指标变动与更正`,
  feedEntry: (title: string, edition: string) => `${title}：${edition} 版`,
  demonstrationOffice: (office: string) => `${office}　演示数据，均为虚构`,
  shareSummary: (value: string, question: string) => `${value}。${question}`,
  pictureAlt: (title: string, description: string) => `${title}图。${description}`,
};
