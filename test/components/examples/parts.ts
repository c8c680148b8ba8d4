import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import { example, type Example } from './example.ts';

const cutOff = getCalendarDate('2026-10-31');
const amount = (value: number): Reading => ({ kind: 'amount', value });
const missing = (reason: string): Reading => ({ kind: 'missing', reason });
const links = { definition: '/a/', data: '/b.csv', cite: '/c/', embed: '/d/' };

/** Components that show their props: badges, buttons, cards, tables. */
const ofChief = { phone: '0300-8204417', whom: '简宁', isOfficeLine: false };
const dutyLine = {
  phone: '0300-8202020',
  whom: '青禾镇值班电话',
  isOfficeLine: true,
  verified: { result: 'answered', on: cutOff },
  hours: '全天值班',
  openAt: '1234567 0-1440',
} as const;

/** Whom to call, in every state: the chief, another line first, other hours. */
const callsExamples = [
  [
    'calls: the chief, and the duty line for other hours',
    {
      call: { ...ofChief, verified: { result: 'answered', on: cutOff }, openAt: '12345 540-1020' },
      afterHours: dutyLine,
    },
  ],
  [
    'calls: the duty line first, because the chief did not answer',
    {
      call: dutyLine,
      instead: '上次核验无人接听，请先拨青禾镇值班电话',
      own: { ...ofChief, verified: { result: 'unanswered', on: cutOff } },
    },
  ],
  ['calls: nobody can be called', {}],
] as const;

export const parts: readonly Example[] = [
  example('site/Breadcrumb', 'breadcrumb', {
    host: 'hzz.example.gov.cn',
    items: [{ name: '河流名录', address: '/rivers/' }, { name: '望川河' }],
  }),
  example('contacts/CallButton', 'call, answered', {
    phone: '0300-8204417',
    whom: '简宁',
    verified: { result: 'answered', on: cutOff },
    hours: '工作日 8:30–18:00',
  }),
  example('contacts/CallButton', 'call, unanswered', {
    phone: '0300-8204417',
    whom: '简宁',
    verified: { result: 'unanswered', on: cutOff },
    tone: 'quiet',
  }),
  example('contacts/CallButton', 'call, wrong number', {
    phone: '0300-8204417',
    whom: '简宁',
    verified: { result: 'wrong-number', on: cutOff },
  }),
  example('contacts/CallButton', 'call, of an office', {
    phone: '0300-8202020',
    whom: '青禾镇值班电话',
    isOfficeLine: true,
  }),
  example('contacts/CallButton', 'call, never verified', {
    phone: '0300-8204417-801',
    whom: '路平安',
  }),
  ...callsExamples.map(([title, calls]) => example('contacts/Calls', title, { calls })),
  example('contacts/PhoneLine', 'telephone in a list', {
    call: { ...ofChief, verified: { result: 'answered', on: cutOff }, hours: '工作日 9:00–17:00' },
  }),
  example('contacts/PhoneLine', 'telephone of whoever is called instead', {
    call: dutyLine,
    instead: '空缺期间请拨青禾镇值班电话',
  }),
  example('contacts/SupervisionCall', 'call, of the supervision line', {
    site: { supervision: { phone: '0300-8202020', name: '监督电话', hours: '全天' } },
  }),
  example('parts/Card', 'card', { mounted: true }, { default: '<p>正文</p>' }),
  example('parts/CardGrid', 'grid of cards', { size: 'wide' }, { default: '<p>一</p><p>二</p>' }),
  example('tables/DataTable', 'table', {
    id: 'ledger',
    caption: '在册问题',
    columns: [
      { label: '编号' },
      { label: '状态' },
      { label: '水质' },
      { label: '用时（天）', align: 'number' },
    ],
    rows: [
      [
        { kind: 'link', text: '2026-031', address: '/x/' },
        { kind: 'status', status: 'done', word: '已销号' },
        { kind: 'water', reading: { kind: 'class', waterClass: 2 } },
        '12',
      ],
      [
        '2026-032',
        { kind: 'status', status: 'late', word: '逾期 12 天' },
        { kind: 'water', reading: { kind: 'absent', word: '断流' } },
        { kind: 'absent', reason: '未办结' },
      ],
    ],
    totals: ['合计', '', '', '12'],
    stack: true,
  }),
  example('tables/DataTable', 'table without rows', {
    id: 'none',
    caption: '在册问题',
    columns: [{ label: '编号' }],
    rows: [],
  }),
  example('parts/DefinitionList', 'definition list', {
    items: [
      { term: '主办单位', detail: '望川县水利局' },
      { term: '河段', detail: '石门村段', address: '/x/', note: '4.2–7.9 公里' },
    ],
  }),
  example('site/NoticeBar', 'bar of a demonstration', { notice: true }),
  example('parts/EmptyState', 'empty state', {
    title: '本月断流，未采样',
    explanation: '8 月以来无水。',
  }),
  example(
    'site/ExternalLink',
    'external link',
    { to: 'https://www.mwr.gov.cn/' },
    { default: '水利部' },
  ),
  example(
    'figures/FigureCard',
    'figure card',
    {
      name: '四乱整改销号率',
      address: '/figures/closure-rate/',
      value: { kind: 'number', text: '92.3', unit: '%' },
      period: '截至 2026 年 10 月底',
      parts: '48 / 52 件',
      change: '较上月 +1.9 个百分点',
      asOf: cutOff,
      links,
    },
    { default: '<svg role="img" aria-label="走势"></svg>' },
  ),
  example('figures/FigureCard', 'figure card without a number', {
    name: '水质达标',
    value: { kind: 'absent', word: '本月断流，未采样' },
    period: '2026 年 10 月',
    note: '实测 6 个月，断流 4 个月',
    asOf: cutOff,
    links: { definition: '/a/' },
  }),
  example('contacts/HotlineCard', 'hotline', {
    hotline: {
      phone: '12314',
      name: '水利部监督举报服务平台',
      takes: ['侵占河道、非法采砂'],
      refuses: ['水污染问题，请拨打 12345'],
      hours: '全天 24 小时',
    },
  }),
  example(
    'parts/Notice',
    'notice',
    { tone: 'warn', title: '牌面待更新' },
    { default: '以本页为准。' },
  ),
  example('site/PageHeading', 'page heading', {
    title: '望川河',
    kicker: '季节性河流',
    lede: '全长 18.6 公里。',
  }),
  example('site/Pagination', 'pagination', { addresses: ['/1/', '/2/', '/3/'], current: 2 }),
  example(
    'parts/Section',
    'section',
    { id: 'chiefs', heading: '河长' },
    { default: '<p>正文</p>' },
  ),
  example('figures/Sparkline', 'sparkline', {
    points: [amount(3), amount(5), missing('dry'), missing('not-reported'), amount(4)],
    description: '近 5 个月：3、5、断流、未报送、4',
  }),
  ...(['done', 'open', 'late', 'dry', 'neutral'] as const).map((status) =>
    example('parts/StatusBadge', `status ${status}`, { status, word: '状态' }),
  ),
  example('parts/Term', 'term, in office', {
    name: '陈立群',
    address: '/chiefs/chen-liqun/',
    post: '副区长',
    title: '区级河长',
    from: getCalendarDate('2024-03-01'),
  }),
  example('parts/Term', 'term, ended', {
    name: '路平安',
    post: '上禾村党支部书记',
    from: getCalendarDate('2021-03-01'),
    to: getCalendarDate('2024-09-03'),
  }),
  ...([1, 2, 3, 4, 5, 6] as const).map((waterClass) =>
    example('water/WaterClassBadge', `water class ${waterClass}`, {
      reading: { kind: 'class', waterClass },
    }),
  ),
  example('water/WaterClassBadge', 'water, dry', { reading: { kind: 'absent', word: '断流' } }),
];
