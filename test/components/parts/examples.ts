import type { experimental_AstroContainer } from 'astro/container';
import Breadcrumb from '../../../src/components/site/Breadcrumb.astro';
import CallButton from '../../../src/components/contacts/CallButton.astro';
import Card from '../../../src/components/parts/Card.astro';
import CardGrid from '../../../src/components/parts/CardGrid.astro';
import DataTable from '../../../src/components/tables/DataTable.astro';
import DefinitionList from '../../../src/components/parts/DefinitionList.astro';
import DemonstrationBar from '../../../src/components/site/DemonstrationBar.astro';
import EmptyState from '../../../src/components/parts/EmptyState.astro';
import ExternalLink from '../../../src/components/site/ExternalLink.astro';
import FigureCard from '../../../src/components/figures/FigureCard.astro';
import HotlineCard from '../../../src/components/contacts/HotlineCard.astro';
import Notice from '../../../src/components/parts/Notice.astro';
import PageHeading from '../../../src/components/site/PageHeading.astro';
import Pagination from '../../../src/components/site/Pagination.astro';
import Section from '../../../src/components/parts/Section.astro';
import Sparkline from '../../../src/components/figures/Sparkline.astro';
import StatusBadge from '../../../src/components/parts/StatusBadge.astro';
import Term from '../../../src/components/parts/Term.astro';
import WaterClassBadge from '../../../src/components/water/WaterClassBadge.astro';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';

type Component = Parameters<experimental_AstroContainer['renderToString']>[0];

/** One way a component is used: for render tests, accessibility checks and the eye. */
export interface Example {
  readonly name: string;
  readonly component: Component;
  readonly props: Record<string, unknown>;
  readonly slots?: Record<string, string>;
}

const example = (
  name: string,
  component: unknown,
  props: Record<string, unknown>,
  slots?: Record<string, string>,
): Example => {
  if (!isComponent(component)) throw new Error(`Example "${name}" has no component`);
  return { name, component, props, ...(slots && { slots }) };
};

/** A compiled component is a factory; only the compiler of `.astro` files knows its type. */
const isComponent = (value: unknown): value is Component => typeof value === 'function';

const cutOff = getCalendarDate('2026-10-31');
const amount = (value: number): Reading => ({ kind: 'amount', value });
const missing = (reason: string): Reading => ({ kind: 'missing', reason });
const links = { definition: '/a/', data: '/b.csv', cite: '/c/', embed: '/d/' };

export const examples: readonly Example[] = [
  example('breadcrumb', Breadcrumb, {
    host: 'hzz.example.gov.cn',
    items: [{ name: '河流名录', address: '/rivers/' }, { name: '沙沟溪' }],
  }),
  example('call, answered', CallButton, {
    phone: '0300-8204417',
    whom: '纪长林',
    verified: { result: 'answered', on: cutOff },
    hours: '工作日 8:30–18:00',
  }),
  example('call, unanswered', CallButton, {
    phone: '0300-8204417',
    whom: '纪长林',
    verified: { result: 'unanswered', on: cutOff },
    tone: 'quiet',
  }),
  example('call, wrong number', CallButton, {
    phone: '0300-8204417',
    whom: '纪长林',
    verified: { result: 'wrong-number', on: cutOff },
  }),
  example('call, of an office', CallButton, {
    phone: '0300-8202020',
    whom: '柳林镇值班电话',
    isOfficeLine: true,
  }),
  example('call, never verified', CallButton, { phone: '0300-8204417-801', whom: '赵平' }),
  example('card', Card, { mounted: true }, { default: '<p>正文</p>' }),
  example('grid of cards', CardGrid, { size: 'wide' }, { default: '<p>一</p><p>二</p>' }),
  example('table', DataTable, {
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
  example('table without rows', DataTable, {
    id: 'none',
    caption: '在册问题',
    columns: [{ label: '编号' }],
    rows: [],
  }),
  example('definition list', DefinitionList, {
    items: [
      { term: '主办单位', detail: '望川县水利局' },
      { term: '河段', detail: '石门村段', address: '/x/', note: '4.2–7.9 公里' },
    ],
  }),
  example('demonstration bar', DemonstrationBar, { demonstration: true }),
  example('empty state', EmptyState, { title: '本月断流，未采样', explanation: '8 月以来无水。' }),
  example('external link', ExternalLink, { to: 'https://www.mwr.gov.cn/' }, { default: '水利部' }),
  example(
    'figure card',
    FigureCard,
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
  example('figure card without a number', FigureCard, {
    name: '水质达标',
    value: { kind: 'absent', word: '本月断流，未采样' },
    period: '2026 年 10 月',
    note: '实测 6 个月，断流 4 个月',
    asOf: cutOff,
    links: { definition: '/a/' },
  }),
  example('hotline', HotlineCard, {
    hotline: {
      phone: '12314',
      name: '水利部监督举报服务平台',
      takes: ['侵占河道、非法采砂'],
      refuses: ['水污染问题，请拨打 12345'],
      hours: '全天 24 小时',
    },
  }),
  example('notice', Notice, { tone: 'warn', title: '牌面待更新' }, { default: '以本页为准。' }),
  example('page heading', PageHeading, {
    title: '沙沟溪',
    kicker: '季节性河流',
    lede: '全长 18.6 公里。',
  }),
  example('pagination', Pagination, { addresses: ['/1/', '/2/', '/3/'], current: 2 }),
  example('section', Section, { id: 'chiefs', heading: '河长' }, { default: '<p>正文</p>' }),
  example('sparkline', Sparkline, {
    points: [amount(3), amount(5), missing('dry'), missing('not-reported'), amount(4)],
    description: '近 5 个月：3、5、断流、未报送、4',
  }),
  ...(['done', 'open', 'late', 'dry', 'neutral'] as const).map((status) =>
    example(`status ${status}`, StatusBadge, { status, word: '状态' }),
  ),
  example('term, in office', Term, {
    name: '陈立群',
    address: '/chiefs/chen-liqun/',
    post: '副区长',
    title: '区级河长',
    from: getCalendarDate('2024-03-01'),
  }),
  example('term, ended', Term, {
    name: '赵平',
    post: '上禾村党支部书记',
    from: getCalendarDate('2021-03-01'),
    to: getCalendarDate('2024-09-03'),
  }),
  ...([1, 2, 3, 4, 5, 6] as const).map((waterClass) =>
    example(`water class ${waterClass}`, WaterClassBadge, {
      reading: { kind: 'class', waterClass },
    }),
  ),
  example('water, dry', WaterClassBadge, { reading: { kind: 'absent', word: '断流' } }),
];
