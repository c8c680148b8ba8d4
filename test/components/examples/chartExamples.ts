import { getMonth, shiftMonth } from '../../../src/core/calendar/calendar.ts';
import type { ChartInput, ChartPointInput } from '../../../src/view/charts/chartInput.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';

/** Charts with edge cases, for tests, accessibility checks and visual review. */

const twoYears = Array.from({ length: 24 }, (_, at) => shiftMonth(getMonth('2024-11'), at));
const share = (numerator: number, denominator: number): ChartPointInput => ({
  kind: 'ratio',
  numerator,
  denominator,
});
const amount = (value: number): ChartPointInput => ({ kind: 'amount', value });
const gap = (reason: string): ChartPointInput => ({ kind: 'missing', reason });
const source = '来源：区河长办月度报送，区生态环境分局监测';
const cutOff = '数据截至 2026 年 10 月 31 日';

/** Two years of compliance: frozen, dry, a real zero, an unreported month, a corrected month. */
export const waterQualityInput: ChartInput = {
  id: 'water-quality-compliance',
  title: '水质断面达标率',
  question: '河水在变好吗？',
  unit: '%',
  kind: 'line',
  format: 'percent1',
  categories: { kind: 'months', months: twoYears },
  series: [
    {
      id: 'district',
      label: '达标率',
      points: [
        share(4, 7),
        share(4, 7),
        gap('frozen'),
        gap('frozen'),
        share(3, 7),
        share(2, 5),
        gap('dry'),
        gap('dry'),
        gap('dry'),
        share(0, 4),
        share(3, 6),
        share(4, 7),
        share(5, 7),
        gap('not-reported'),
        gap('frozen'),
        share(4, 6),
        share(5, 7),
        { ...share(3, 5), note: '另有 2 个断面断流，未采样' },
        gap('dry'),
        gap('dry'),
        share(4, 5),
        share(5, 6),
        share(6, 7),
        share(6, 7),
      ],
    },
  ],
  ratioNames: { numerator: '达标断面', denominator: '实际评价断面' },
  target: 0.85,
  corrections: [
    {
      seriesId: 'district',
      categoryId: '2026-03',
      sentence: '2026 年 3 月：原为 57.1%（4/7），补录一个断面的复测结果后为 71.4%（5/7）。',
    },
  ],
  source,
  cutOff,
  description:
    '24 个月里有 16 个月有评价结果。达标率从 2024 年 11 月的 57.1% 升到 2026 年 10 月的 85.7%；2025 年 8 月为 0。断流、封冻和未报送的月份不计入，图上留空。',
};

/** Problems by kind, closed and open. */
export const closureInput: ChartInput = {
  id: 'four-chaos-closure',
  title: '四乱问题整改情况',
  question: '查出的问题改完了吗？',
  unit: '件',
  kind: 'stacked-bar',
  format: 'integer',
  categories: {
    kind: 'names',
    heading: '问题类型',
    names: [
      { id: 'occupying', label: '乱占' },
      { id: 'taking', label: '乱采' },
      { id: 'dumping', label: '乱堆' },
      { id: 'building', label: '乱建' },
    ],
  },
  series: [
    { id: 'closed', label: '已销号', tone: 'done', points: [18, 6, 41, 12].map(amount) },
    { id: 'open', label: '整改中', tone: 'open', points: [3, 0, 9, 4].map(amount) },
    { id: 'late', label: '已逾期', tone: 'late', points: [1, 0, 4, 2].map(amount) },
  ],
  totalName: '合计',
  source,
  cutOff,
  description: '共排查 100 件，已销号 77 件，整改中 16 件，逾期 7 件。乱堆最多，54 件。',
};

/** A rate whose last month is not over. */
export const patrolInput: ChartInput = {
  id: 'patrol-rate',
  title: '巡河完成率',
  question: '该巡的河都巡了吗？',
  unit: '%',
  kind: 'line',
  format: 'percent1',
  categories: { kind: 'months', months: twoYears.slice(-12) },
  series: [
    {
      id: 'town',
      label: '镇级',
      points: [
        ...[88, 90].map((done) => share(done, 96)),
        gap('nothing-to-count'),
        gap('nothing-to-count'),
        ...[80, 85, 91, 92, 90, 94, 95].map((done) => share(done, 96)),
        gap('in-progress'),
      ],
    },
    {
      id: 'village',
      label: '村级',
      points: [
        ...[460, 472].map((done) => share(done, 560)),
        gap('nothing-to-count'),
        gap('nothing-to-count'),
        ...[401, 455, 470, 512, 500, 533, 541].map((done) => share(done, 560)),
        gap('in-progress'),
      ],
    },
  ],
  axisFrom: 0.6,
  source,
  cutOff,
  description: '9 月镇级完成 95 次，应巡 96 次；村级完成 541 次，应巡 560 次。10 月尚未结束。',
};

/** Three sections side by side, each labelled at the end of its line. */
export const sectionsInput: ChartInput = {
  id: 'ammonia-by-section',
  title: '氨氮浓度',
  question: '哪个断面的氨氮偏高？',
  unit: '毫克/升',
  kind: 'line',
  format: 'decimal1',
  categories: { kind: 'months', months: twoYears.slice(-12) },
  series: [
    {
      id: 'bridge',
      label: '桥东',
      points: [1.2, 1.4, 1.5, 1.1, 0.9, 0.8, 0.6, 0.5, 0.5, 0.4, 0.5, 0.4].map(amount),
    },
    {
      id: 'gate',
      label: '闸下',
      points: [
        ...[2.1, 2.2].map(amount),
        gap('frozen'),
        ...[1.9, 1.8].map(amount),
        gap('dry'),
        gap('dry'),
        ...[1.2, 1.1, 1.0, 0.9, 0.5].map(amount),
      ],
    },
    {
      id: 'mouth',
      label: '河口',
      points: [0.9, 1.0, 1.1, 1.0, 0.9, 0.9, 0.8, 0.8, 0.7, 0.9, 0.8, 0.8].map(amount),
    },
  ],
  source,
  cutOff,
  description: '桥东断面由 1.2 降到 0.4 毫克/升；闸下断面 1 月封冻，4 月和 5 月断流。',
};

const cleanup = (
  id: string,
  title: string,
  unit: string,
  format: ChartInput['format'],
  points: readonly ChartPointInput[],
): ChartInput => ({
  id,
  title,
  question: '清走了多少？',
  unit,
  kind: 'bar',
  format,
  categories: { kind: 'months', months: twoYears.slice(-12) },
  series: [{ id: 'district', label: title, points }],
  source,
  cutOff,
  description: `${title}，按月，单位${unit}。1 月报送为 0，2 月未报送，10 月尚未结束。`,
});

/** Cleanup amounts in three units that are never added: three small charts. */
export const cleanupInputs: readonly ChartInput[] = [
  cleanup('cleanup-tonnes', '清理垃圾', '吨', 'decimal1', [
    ...[120.5, 88, 0].map(amount),
    gap('not-reported'),
    ...[210, 316.4, 280, 190.2, 175, 240, 205.5].map(amount),
    gap('in-progress'),
  ]),
  cleanup('cleanup-cubic-metres', '清淤土方', '立方米', 'integer', [
    ...[1200, 820, 0].map(amount),
    gap('not-reported'),
    ...[4200, 12800, 9600, 3100, 2900, 4000, 3600].map(amount),
    gap('in-progress'),
  ]),
  cleanup('cleanup-machine-shifts', '出动机械', '台次', 'integer', [
    ...[12, 9, 0].map(amount),
    gap('not-reported'),
    ...[25, 41, 37, 22, 20, 26, 24].map(amount),
    gap('in-progress'),
  ]),
];

/** Nine towns side by side, two years each, one town without a report. */
export const townsInput: ChartInput = {
  id: 'problems-by-town',
  title: '各镇街排查问题',
  question: '问题集中在哪里？',
  unit: '件',
  kind: 'bar',
  format: 'integer',
  categories: {
    kind: 'names',
    heading: '镇街',
    names: [
      '青禾镇',
      '石门镇',
      '河西街道',
      '黑石梁乡',
      '乐亭镇',
      '清漳街道',
      '东阳镇',
      '南关街道',
      '白羊峪镇',
    ].map((label, at) => ({ id: `town-${at}`, label })),
  },
  series: [
    {
      id: 'old',
      label: '2025 年',
      points: [...[21, 14, 9, 5, 12, 7, 3, 6].map(amount), gap('not-reported')],
    },
    { id: 'new', label: '2026 年', points: [13, 16, 4, 0, 8, 5, 2, 3, 6].map(amount) },
  ],
  source,
  cutOff,
  description: '2026 年石门镇 16 件最多，黑石梁乡 0 件；白羊峪镇 2025 年未报送。',
};

/** Measured days without a connecting line. */
export const dotsInput: ChartInput = {
  ...sectionsInput,
  id: 'ammonia-dots',
  title: '氨氮浓度，逐次监测',
  kind: 'dots',
};

export const chartInputs: readonly ChartInput[] = [
  waterQualityInput,
  closureInput,
  patrolInput,
  sectionsInput,
  townsInput,
  dotsInput,
  ...cleanupInputs,
];

export const chartExamples = chartInputs.map(getChartModel);
