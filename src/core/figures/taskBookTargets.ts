import { dutiesAddress, supervisionAddress } from '../site/addresses.ts';
import { yearOf, type CalendarDate } from '../calendar/calendar.ts';
import type { Target } from '../record/record.ts';
import { targetStateAt } from '../tasks/taskBook.ts';
import { monthEnds, rowsByKey } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import type { FigureDuty } from './figure.ts';
import { noReading, readingOfCount, readingOfShare } from './readings.ts';

const dutyNames: Readonly<Record<FigureDuty, string>> = {
  'water-resources': '水资源保护',
  shoreline: '河湖水域岸线管理保护',
  'pollution-control': '水污染防治',
  'water-environment': '水环境治理',
  'water-ecology': '水生态修复',
  'law-enforcement': '执法监管',
};

/** Targets of the year's task book that are reached (年度任务完成率). */
export const taskBookTargetsFigure = declareFigure({
  id: 'task-book-targets',
  version: 1,
  pillar: 'results',
  duty: 'all',
  counts: ['targets'],
  isKey: false,
  kind: 'ratio',
  covers: { done: 'as-of', lagging: 'as-of', overdue: 'as-of' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'sentence',
  listedOn: [dutiesAddress, supervisionAddress],
  campaigns: [],
  scopes: ['district'],
  breakdowns: ['duty'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['done'] },
    },
  ],
  words: {
    en: { title: 'Targets of the annual task book achieved', part: 'targets' },
    zh: {
      title: '年度任务完成率',
      question: '今年任务书里的目标，完成了几项，哪些滞后？',
      unit: '%',
      partUnit: '项',
      definition:
        '截至数据截止日，本年度任务书中累计完成量已达到目标量的目标项数，占本年度全部目标项数的比例。未完成且已过期限的为逾期；逾期的，以及完成量低于序时进度（自 1 月 1 日起已过天数占到期限天数的比例）的，为滞后。',
      numerator: '累计完成量达到目标量的目标数（项）',
      denominator: '本年度任务书目标数（项）',
      numeratorName: '已完成',
      denominatorName: '目标',
      scope: '总河长令下达的本年度任务书全部目标，按六大任务分列。',
      source: '各责任单位按月报送，{区}河长办汇总。',
      updates: '每月数据发布时更新；每年 1 月换用新年度任务书。',
      limits:
        '一项目标无论大小都计一项。有些工作受季节限制，上半年低于序时进度不一定完不成；是否督办以河长办的措施为准。',
      keys: { done: '年度任务完成率', lagging: '滞后', overdue: '逾期', ...dutyNames },
      everyday: {
        figure: ['任务完成率'],
        numbers: {},
      },
      units: { lagging: '项', overdue: '项' },
      remark: '滞后 {lagging} 项，其中逾期 {overdue} 项',
      charts: {
        '': {
          title: '各月末年度任务完成率',
          unit: '%',
          summary: '年度任务完成率 {done}，滞后 {lagging} 项。',
          otherwise: '{this-year} 年尚未下达任务书。',
        },
      },
    },
  },
  compute: (index, _scope, asOf) => {
    const { targets } = index.record;
    const targetsOf = (day: CalendarDate) => targets.filter(({ year }) => year === yearOf(day));
    const current = targetsOf(asOf);
    const doneReading = (group: readonly Target[], on = asOf) =>
      readingOfShare(
        () => group.map((row) => ({ row, adds: targetStateAt(row, on).isDone ? 1 : 0, to: 1 })),
        'no-target',
      );
    const countOf = (group: readonly Target[], state: 'isLagging' | 'isOverdue') =>
      group.length === 0
        ? noReading('no-target')
        : readingOfCount(group.filter((one) => targetStateAt(one, asOf)[state]));
    const laggingOf = (group: readonly Target[]) => countOf(group, 'isLagging');
    const duties = [...new Set([...Object.keys(dutyNames), ...current.map(({ duty }) => duty)])];
    const firstMonth = targets
      .flatMap(({ progress }) => progress.map(({ month }) => month))
      .sort()
      .at(0);
    return {
      headlines: [
        { key: 'done', ...doneReading(current) },
        { key: 'lagging', ...laggingOf(current) },
        { key: 'overdue', ...countOf(current, 'isOverdue') },
      ],
      series: [
        {
          key: 'done',
          points: monthEnds(firstMonth, asOf).map(({ month, end }) => ({
            month,
            ...doneReading(targetsOf(end), end),
          })),
        },
      ],
      tables: [
        {
          dimension: 'duty',
          of: 'done',
          rows: rowsByKey(current, duties, ({ duty }) => duty, doneReading),
        },
        {
          dimension: 'duty',
          of: 'lagging',
          rows: rowsByKey(current, duties, ({ duty }) => duty, laggingOf),
        },
      ],
    };
  },
});
