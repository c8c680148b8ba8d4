import { publicReportsAddress } from '../site/addresses.ts';
import { monthOf, yearOf } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { PublicReport } from '../record/record.ts';
import { monthEnds, rowsByKey } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { noReading, readingOfParts, readingOfShare } from './readings.ts';

/** Public reports answered within the limit (群众反映按期办结率). */
export const publicReportsFigure = declareFigure({
  id: 'public-reports',
  version: 1,
  pillar: 'results',
  duty: 'all',
  counts: ['publicReports'],
  isKey: false,
  kind: 'ratio',
  covers: { year: 'year-to-date', received: 'year-to-date', waiting: 'year-to-date' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'sentence',
  listedOn: [publicReportsAddress],
  campaigns: [],
  scopes: ['district'],
  breakdowns: ['channel'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['month'] },
    },
    {
      suffix: 'received',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'months', series: ['received'] },
    },
  ],
  words: {
    en: { title: 'Public reports on rivers resolved within the time limit', part: 'reports' },
    zh: {
      title: '群众反映按期办结率',
      question: '群众反映的问题，有多少在期限内有了答复？',
      unit: '%',
      partUnit: '件',
      definition:
        '本年 1 月至数据截止月受理的群众反映中，在规定期限内办结的比例。受理后尚未办结的也计入分母。',
      numerator: '在规定期限内办结的件数',
      denominator: '受理件数，含尚未办结的',
      numeratorName: '按期办结',
      denominatorName: '受理',
      scope: '{区}河长办监督电话和各热线转来的河湖问题；同一问题多人反映的，按件计。',
      source: '各渠道受理台账，{区}河长办汇总；不含反映人信息。',
      updates: '每月数据发布时更新。',
      limits: '只说明是否按期，不说明反映人是否满意。反映多，可能是问题多，也可能是渠道畅通。',
      keys: { year: '今年按期办结率', month: '按期办结率', received: '受理', waiting: '尚未办结' },
      everyday: {
        figure: ['按期办结率'],
        numbers: {
          received: ['受理群众反映', '收到群众反映', '群众反映', '受理群众举报'],
          waiting: ['尚未办结'],
        },
      },
      units: { received: '件', waiting: '件' },
      remark: '今年受理 {received} 件，尚未办结 {waiting} 件',
      charts: {
        '': {
          title: '各月群众反映按期办结率',
          unit: '%',
          summary: '群众反映按期办结率 {year}。',
          otherwise: '{this-year} 年以来没有群众反映。',
        },
        received: {
          title: '各月受理的群众反映',
          unit: '件',
          summary: '受理群众反映 {received} 件。',
          otherwise: '{this-year} 年以来没有群众反映。',
        },
      },
    },
  },
  compute: (index, _scope, asOf) => {
    const reports = index.record.publicReports.filter(({ month }) => month <= monthOf(asOf));
    const thisYear = reports.filter(({ month }) => yearOf(month) === yearOf(asOf));
    const byMonth = groupBy(reports, ({ month }) => month);
    const months = monthEnds([...byMonth.keys()].sort().at(0), asOf).map(({ month }) => month);
    const channels = [...new Set(thisYear.map(({ channel }) => channel))].sort();
    return {
      headlines: [
        { key: 'year', ...inTime(thisYear) },
        { key: 'received', ...countOf(thisYear, ({ received }) => received) },
        {
          key: 'waiting',
          ...countOf(thisYear, ({ received, answered }) => received - answered),
        },
      ],
      series: [
        {
          key: 'month',
          points: months.map((month) => ({ month, ...inTime(byMonth.get(month) ?? []) })),
        },
        {
          key: 'received',
          points: months.map((month) => ({
            month,
            ...countOf(byMonth.get(month) ?? [], ({ received }) => received),
          })),
        },
      ],
      tables: [
        {
          dimension: 'channel',
          of: 'year',
          rows: rowsByKey(thisYear, channels, ({ channel }) => channel, inTime),
        },
      ],
    };
  },
});

const inTime = (reports: readonly PublicReport[]) =>
  reports.length === 0
    ? noReading('not-reported')
    : readingOfShare(
        () => reports.map((row) => ({ row, adds: row.answeredInTime, to: row.received })),
        'no-report',
      );

const countOf = (reports: readonly PublicReport[], count: (report: PublicReport) => number) =>
  reports.length === 0
    ? noReading('not-reported')
    : readingOfParts('sum', () => reports.map((row) => ({ row, adds: count(row) })));
