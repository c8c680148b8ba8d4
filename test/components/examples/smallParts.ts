import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { example, type Example } from './example.ts';

const links = [
  { text: '在册问题', address: '/action/problems/', note: '52 件' },
  { text: '河流名录', address: '/rivers/' },
];
const cutOff = getCalendarDate('2026-10-31');
const table = {
  columns: [{ label: '河段' }, { label: '长度', align: 'number' }],
  rows: [
    [{ kind: 'link', text: '石门村段', address: '/rivers/sha-gou/' }, '3.7'],
    [{ kind: 'absent', reason: '缺位' }, '3.5'],
    ['河湾村段', '3.1'],
  ],
};
const entries = ['甲', '乙'].map((word, at) => ({
  slug: `news-${at}`,
  title: `望川河清淤完工（${word}）`,
  address: `/news/news-${at}/`,
  column: '工作动态',
  day: '2026-10-21',
  summary: '三公里河道清出淤泥一千二百立方米。',
}));

/** Other components with props short enough to write here. */
export const smallParts: readonly Example[] = [
  example('action/FrontCards', 'front cards, one late', {
    cards: [
      { name: '在册问题', address: '/action/problems/', count: '52 件' },
      { name: '年度任务', address: '/duties/', count: '3 项滞后', isLate: true },
    ],
  }),
  example('chiefs/DutyList', 'duties', {
    duties: [{ duty: '牵头单位', text: '统筹河湖长制日常工作。' }],
  }),
  example('figures/CopyText', 'text to copy', {
    id: 'cite-text',
    label: '引用格式',
    content: '望川县河长办：水质断面达标率，2026 年 10 月。',
  }),
  example('figures/CopyText', 'code to copy', {
    id: 'cite-code',
    label: '嵌入代码',
    content: '<iframe src="/figures/closure-rate/embed/"></iframe>',
    isCode: true,
    note: '宽度随页面变化。',
  }),
  example('figures/StillChart', 'still chart', {
    address: '/figures/closure-rate.svg',
    phoneAddress: '/figures/closure-rate.phone.svg',
    alt: '近两年整改销号率',
  }),
  example('markdown/Markdown', 'markdown', {
    source: '## 一、河道\n\n**清淤**三公里。\n\n- 上游\n- 下游',
    host: 'hzz.example.gov.cn',
  }),
  example('map/MapSymbol', 'symbol of a board', { kind: 'board' }),
  example('near/NearButton', 'button to find who answers here', { handedIn: new Set(['lines']) }),
  example('near/NearMe', 'who answers here', { kept: ['index', '1'] }),
  example('offline/OfflineLine', 'line of an edition kept offline', {
    edition: '2026-11-03',
    asOf: cutOff,
    isKept: true,
  }),
  example('offline/OfflineLine', 'line of an edition not kept', {
    edition: '2026-11-03',
    asOf: cutOff,
    isKept: false,
  }),
  example('offline/OfflineSwitch', 'switch of the offline directory'),
  example('parts/BasisLine', 'basis', { rules: links }),
  example('parts/Counts', 'counts of every tone', {
    counts: [
      { label: '在册', value: '52', unit: '件' },
      { label: '已销号', value: '48', unit: '件', tone: 'done' },
      { label: '整改中', value: '3', unit: '件', tone: 'open', note: '其中 1 件延期' },
      { label: '逾期', value: '1', unit: '件', tone: 'late' },
    ],
  }),
  ...(['as-shown', 'unfolded', 'left-out'] as const).map((onPaper) =>
    example(
      'parts/Fold',
      `fold, ${onPaper} on paper`,
      { summary: '往期', onPaper },
      {
        default: '<p>2025 年</p>',
      },
    ),
  ),
  example('parts/LinkList', 'links', { links }),
  example('parts/TeaserList', 'teasers', {
    teasers: [
      { heading: '采砂案', address: '/cases/1/', line: '2026-09-12', sentence: '罚款三万元。' },
    ],
  }),
  example('parts/TeaserList', 'no teasers', { teasers: [], none: '没有案例。' }),
  example('parts/TermCard', 'term of a chief', {
    term: {
      title: '村级河长',
      post: '石门村党支部书记',
      duty: '巡查石门村段。',
      scopes: [],
      from: getCalendarDate('2024-09-03'),
    },
  }),
  example('problems/ProblemPictures', 'pictures before and after', {
    pictures: [
      {
        name: 'before-1',
        address: '/action/problems/p1/before-1.jpg',
        file: 'p1-before.jpg',
        alt: '河滩上堆着砂石',
        caption: '整改前，2026-08-02',
        widthPx: 800,
        heightPx: 600,
      },
    ],
  }),
  ...(['open', 'late', 'board'] as const).map((sign) =>
    example('screen/ScreenSign', `sign ${sign}`, { sign }),
  ),
  example('site/JsonLd', 'data for machines', { data: { '@type': 'WebSite', name: '见河' } }),
  example('site/LargeTextToggle', 'toggle of large text'),
  example('site/PrintFoot', 'foot on paper', {
    host: 'hzz.example.gov.cn',
    address: '/rivers/',
    asOf: cutOff,
  }),
  example('site/ShareBar', 'bar of a share', { text: '48 / 52', share: 0.923 }),
  example('site/Wordmark', 'name of the site', { name: '见河', officeName: '望川县河长办' }),
  example('strip/RiverStripSymbol', 'symbol of a dry stretch', { kind: 'dry' }),
  ...[
    { kind: 'link', text: '2026-031', address: '/x/' },
    { kind: 'status', status: 'late', word: '逾期 12 天' },
    { kind: 'code', text: 'a1b2c3' },
    { kind: 'share', text: '48 / 52', share: 0.923 },
    {
      kind: 'trend',
      points: [
        { kind: 'amount', value: 3 },
        { kind: 'amount', value: 5 },
      ],
      description: '3、5',
    },
    { kind: 'water', reading: { kind: 'class', waterClass: 2 } },
    { kind: 'absent', reason: '未办结' },
  ].map((cell) => example('tables/TableCell', `cell ${cell.kind}`, { cell })),
  example('tables/Table', 'table with its caption', { id: 'reaches', caption: '河段', table }),
  example('tables/Table', 'table of nothing', {
    id: 'nothing',
    caption: '河段',
    table: { ...table, rows: [] },
    none: '没有河段。',
  }),
  example('tables/FoldedTable', 'long table, folded', {
    id: 'long',
    caption: '河段',
    table,
    shown: 1,
  }),
  example('texts/NewsList', 'news', { entries }),
  example('texts/NewsBrowser', 'page of news', {
    page: { address: '/news/', addresses: ['/news/', '/news/pages/2/'], current: 1, entries },
    columns: links,
    months: links,
  }),
];
