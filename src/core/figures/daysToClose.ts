import { problemsAddress } from '../site/addresses.ts';
import { monthOf, yearOf } from '../calendar/calendar.ts';
import { closingsUntil, type Closing } from '../problems/daysToClose.ts';
import { groupBy } from '../lists/groupBy.ts';
import { problemKinds } from '../problems/problemLedger.ts';
import type { Problem } from '../record/record.ts';
import { monthEnds, rowsByKey, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { problemKindNames } from './problemKindNames.ts';
import { noReading, readingOfCount, readingOfParts } from './readings.ts';
import { firstFoundOn, problemsInScope, townOfReach } from './scope.ts';

/** Days from finding a problem to closing it (问题办结用时). */
export const daysToCloseFigure = declareFigure({
  id: 'days-to-close',
  version: 1,
  pillar: 'results',
  duty: 'shoreline',
  counts: ['problems'],
  isKey: false,
  kind: 'median',
  covers: { median: 'cases-of-year', p90: 'cases-of-year', closings: 'year-to-date' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'sentence',
  listedOn: [problemsAddress],
  campaigns: [],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['kind', 'town', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'decimal1',
      from: { kind: 'months', series: ['median', 'p90'] },
    },
  ],
  words: {
    en: {
      title: 'Time from finding a river problem to closing it, median',
      units: { median: 'days' },
    },
    zh: {
      title: '问题办结用时',
      question: '一个问题从发现到销号，一般要多少天？',
      unit: '天',
      definition:
        '本年 1 月 1 日至数据截止日的每一次销号，从问题发现之日数到销号之日的天数，取中位数：一半的销号用时不超过它。反弹后再次销号的，从反弹之日数起。90% 分位数表示九成的销号用时不超过它。',
      counted: '本年各次销号的用时（天），由短到长排列',
      countedName: '用时',
      scope: '本{区}全部河流，含支流；整改台账内全部类别的问题。',
      source: '{区}河长办整改台账，由责任单位填报、河长办现场核验。',
      updates: '每月数据发布时更新。',
      limits:
        '只统计已经销号的问题，仍在办的不计入，因此积压多时本数会偏短，应与逾期未销号占比同看。用时短不说明整改质量高。',
      keys: {
        median: '中位数',
        p90: '90% 分位数',
        closings: '本年销号',
        ...problemKindNames,
      },
      everyday: {
        figure: [],
        numbers: {
          median: ['平均…办结', '平均…销号', '平均…内办结', '平均办结用时', '办结用时', '平均用时'],
        },
      },
      units: { closings: '次' },
      remark: '九成在 {p90} 天内办结；本年销号 {closings} 次',
      charts: {
        '': {
          title: '各月销号问题的办结用时',
          unit: '天',
          summary: '一半的销号在 {median} 天内办结，九成在 {p90} 天内办结。',
          otherwise: '{this-year} 年以来没有销号。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const problems = problemsInScope(index, scope);
    const closings = problems.flatMap((problem) =>
      closingsUntil(problem, asOf).map((closing) => ({ ...closing, problem })),
    );
    const thisYear = closings.filter(({ on }) => yearOf(on) === yearOf(asOf));
    const byMonth = groupBy(closings, ({ on }) => monthOf(on));
    const ends = monthEnds(firstFoundOn(problems), asOf);
    return {
      headlines: [
        { key: 'median', ...medianReading(thisYear) },
        { key: 'p90', ...longReading(thisYear) },
        { key: 'closings', ...readingOfCount(thisYear.map(({ problem }) => problem)) },
      ],
      series: [
        {
          key: 'median',
          points: ends.map(({ month }) => ({
            month,
            ...medianReading(byMonth.get(month) ?? []),
          })),
        },
        {
          key: 'p90',
          points: ends.map(({ month }) => ({
            month,
            ...longReading(byMonth.get(month) ?? []),
          })),
        },
      ],
      tables: [
        {
          dimension: 'kind',
          of: 'median',
          rows: rowsByKey(thisYear, problemKinds, ({ problem }) => problem.kind, medianReading),
        },
        ...tablesByPlace(index, scope, thisYear, {
          of: 'median',
          townOf: ({ problem }) => townOfReach(index, problem.reachId),
          riverOf: ({ problem }) => problem.riverId,
          readingOf: medianReading,
        }),
      ],
    };
  },
});

interface ProblemClosing extends Closing {
  readonly problem: Problem;
}

const medianReading = (closings: readonly ProblemClosing[]) => daysReading('median', closings);

const longReading = (closings: readonly ProblemClosing[]) => daysReading('p90', closings);

const daysReading = (by: 'median' | 'p90', closings: readonly ProblemClosing[]) =>
  closings.length === 0
    ? noReading('none-closed')
    : readingOfParts(by, () => closings.map(({ problem, days }) => ({ row: problem, adds: days })));
