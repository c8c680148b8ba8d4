import { problemsAddress, supervisionAddress } from '../site/addresses.ts';
import { daysBetween, type CalendarDate } from '../calendar/calendar.ts';
import { overdueParts, problemsInState } from '../problems/closureRate.ts';
import { problemKinds } from '../problems/problemLedger.ts';
import type { Problem } from '../record/record.ts';
import { monthEnds, rowsByKey, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { problemKindNames } from './problemKindNames.ts';
import { noReading, readingOfCount, readingOfParts, readingOfShare } from './readings.ts';
import { firstFoundOn, problemsInScope, townOfReach } from './scope.ts';

/** Open problems past their due date (逾期未销号问题). */
export const overdueProblemsFigure = declareFigure({
  id: 'overdue-problems',
  version: 1,
  pillar: 'results',
  duty: 'shoreline',
  counts: ['problems'],
  isKey: false,
  kind: 'ratio',
  covers: { total: 'as-of', open: 'as-of', longest: 'as-of' },
  status: 'preliminary',
  comparesMonths: true,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [problemsAddress, supervisionAddress],
  campaigns: [],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['kind', 'town', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['total'] },
    },
    {
      suffix: 'open',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'months', series: ['open'] },
    },
  ],
  words: {
    en: { title: 'Open river problems past their deadline', part: 'problems' },
    zh: {
      title: '逾期未销号占比',
      question: '还没有办完的问题里，有多少已经超过整改期限？',
      unit: '%',
      partUnit: '件',
      definition:
        '截至数据截止日，仍在办的问题中，整改期限早于截止日的问题所占比例。期限当日仍算按期。销号后反弹的问题自反弹之日起重新计为在办。',
      numerator: '截止日在办且已过整改期限的问题数（件）',
      denominator: '截止日在办的问题数（件）',
      numeratorName: '逾期',
      denominatorName: '在办',
      scope: '本{区}全部河流，含支流；整改台账内全部类别的问题。',
      source: '{区}河长办整改台账，由责任单位填报、河长办现场核验。',
      updates: '每月数据发布时更新。',
      limits:
        '在办问题少时，一件逾期就会使占比大幅变化，请同时看件数。整改期限由责任单位按问题难易确定，期限长短不同的问题不宜直接比较。',
      keys: {
        total: '逾期未销号占比',
        open: '在办问题',
        longest: '最长逾期',
        ...problemKindNames,
      },
      everyday: {
        figure: ['逾期占比', '逾期率'],
        numbers: {
          numerator: [
            '逾期',
            '超期',
            '逾期未销号',
            '逾期未整改',
            '…逾期',
            '…超期',
            '…超过整改期限',
          ],
          open: ['在办', '未销号', '…在办', '…未销号', '…尚未销号'],
          longest: ['最长逾期', '最长已逾期', '最长的已逾期'],
        },
      },
      units: { longest: '天' },
      remark: '最长的已逾期 {longest} 天',
      charts: {
        '': {
          title: '各月末逾期未销号占比',
          unit: '%',
          summary: '逾期未销号占比 {total}。',
          otherwise: '截至 {date}，没有在办问题。',
        },
        open: {
          title: '各月末在办问题',
          unit: '件',
          summary: '在办问题 {open} 件。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const problems = problemsInScope(index, scope);
    const readingOf = (group: readonly Problem[], on = asOf) =>
      readingOfShare(() => overdueParts(group, on), 'none-open');
    const openOn = (on: CalendarDate) =>
      readingOfCount(overdueParts(problems, on).map(({ row }) => row));
    const ends = monthEnds(firstFoundOn(problems), asOf);
    return {
      headlines: [
        { key: 'total', ...readingOf(problems) },
        { key: 'open', ...openOn(asOf) },
        { key: 'longest', ...longestOverdue(problems, asOf) },
      ],
      series: [
        {
          key: 'total',
          points: ends.map(({ month, end }) => ({ month, ...readingOf(problems, end) })),
        },
        {
          key: 'open',
          points: ends.map(({ month, end }) => ({ month, ...openOn(end) })),
        },
      ],
      tables: [
        {
          dimension: 'kind',
          of: 'total',
          rows: rowsByKey(problems, problemKinds, ({ kind }) => kind, readingOf),
        },
        ...tablesByPlace(index, scope, problems, {
          of: 'total',
          townOf: ({ reachId }) => townOfReach(index, reachId),
          riverOf: ({ riverId }) => riverId,
          readingOf,
        }),
      ],
    };
  },
});

/** Days overdue of the problem that is overdue the longest. */
const longestOverdue = (problems: readonly Problem[], asOf: CalendarDate) => {
  const overdue = problemsInState(problems, asOf, ({ isOverdue }) => isOverdue);
  return overdue.length === 0
    ? noReading('none-overdue')
    : readingOfParts('largest', () =>
        overdue.map(({ problem }) => ({ row: problem, adds: daysBetween(problem.dueOn, asOf) })),
      );
};
