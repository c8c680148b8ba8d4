import { getCalendarDate } from '../calendar/calendar.ts';
import { assessmentAddress } from '../site/addresses.ts';
import { rescaleScore } from '../assessment/assessmentBands.ts';
import { confirmedAssessments } from '../assessment/assessments.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { Assessment } from '../record/record.ts';
import { rowsByKey, rowsByPlace } from './breakdowns.ts';
import { declareFigure, isDistrict } from './declareFigure.ts';
import type { FigureTable } from './figure.ts';
import { noReading, readingOfCount, readingOfParts, readingOfShare } from './readings.ts';

/** Confirmed assessments of the towns: their grades and scores (河长制考核等次). */
export const assessmentGradesFigure = declareFigure({
  id: 'assessment-grades',
  version: 1,
  pillar: 'results',
  duty: 'all',
  counts: ['assessments'],
  isKey: false,
  kind: 'median',
  covers: { score: 'latest-year', assessed: 'latest-year' },
  status: 'confirmed',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'sentence',
  listedOn: [assessmentAddress],
  campaigns: [],
  scopes: ['district', 'town'],
  breakdowns: ['grade', 'town', 'year'],
  charts: [
    {
      suffix: '',
      kind: 'bar',
      format: 'decimal1',
      from: { kind: 'table', dimension: 'town', of: 'score' },
    },
  ],
  words: {
    en: {
      title: 'River chief system assessment, median score of towns',
      units: { score: 'points' },
    },
    zh: {
      title: '河长制考核得分',
      question: '上一次考核，各乡镇得了多少分、评为什么等次？',
      unit: '分',
      partUnit: '个',
      definition:
        '最近一个已确认考核年度，各乡镇、街道得分的中位数。有不适用项目的，按适用分值折算成百分制：得分＝实得分÷适用分值×100，保留两位小数。等次以河长办确认的为准，不由得分推算。',
      counted: '已确认考核的乡镇、街道得分，由低到高排列',
      countedName: '得分',
      scope: '本{区}全部乡镇、街道；只公布已经确认的考核结果。',
      source: '{区}级河长制考核，经总河长确认。',
      updates: '每年考核结果确认后更新一次。',
      limits:
        '考核办法和等次分段由本地制定，不同区县、不同年度办法不同的，不能直接比较。相差一两分说明不了工作好坏，不宜用来排名。',
      keys: { score: '得分中位数', assessed: '已确认考核的乡镇、街道' },
      everyday: {
        figure: [],
        numbers: {},
      },
      units: { assessed: '个' },
      remark: '已确认 {assessed} 个乡镇、街道',
      charts: {
        '': {
          title: '最近年度各乡镇、街道考核得分',
          unit: '分',
          summary: '考核得分中位数 {score} 分。',
          otherwise: '考核结果尚未确认。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const { regionCode } = scope;
    const all = confirmedAssessments(index.record.assessments, asOf);
    const years = [...new Set(all.map(yearKey))].sort();
    const confirmed = all.filter(
      (one) => regionCode === undefined || one.regionCode === regionCode,
    );
    const year = years.at(-1);
    const latest = confirmed.filter((one) => yearKey(one) === year);
    const tables: FigureTable[] = [
      { dimension: 'year', of: 'score', rows: rowsByKey(confirmed, years, yearKey, medianScore) },
    ];
    if (isDistrict(scope))
      tables.unshift(
        {
          dimension: 'grade',
          of: 'assessed',
          rows: gradesDownwards(latest).map(([grade, rows]) => ({
            key: grade,
            ...readingOfShare(
              () => latest.map((row) => ({ row, adds: rows.includes(row) ? 1 : 0, to: 1 })),
              'not-confirmed',
            ),
          })),
        },
        {
          dimension: 'town',
          of: 'score',
          rows: rowsByPlace(index, 'town', latest, {
            keyOf: (row) => row.regionCode,
            readingOf: medianScore,
            ...(year !== undefined && { within: wholeYear(year) }),
          }),
        },
      );
    return {
      headlines: [
        { key: 'score', ...medianScore(latest) },
        { key: 'assessed', ...assessedReading(latest) },
      ],
      series: [],
      tables,
    };
  },
});

/** A town that did not exist in that year is not missing from it. */
const wholeYear = (year: string) =>
  [getCalendarDate(`${year}-01-01`), getCalendarDate(`${year}-12-31`)] as const;

/** Score on a scale of 100 points; items that did not apply are excluded. */
export const scoreOfAssessment = ({ earned, applicable }: Assessment): number =>
  rescaleScore(earned, applicable, 100);

const yearKey = ({ year }: Assessment): string => String(year);

const medianScore = (rows: readonly Assessment[]) =>
  rows.length === 0
    ? noReading('not-confirmed')
    : readingOfParts('median', () => rows.map((row) => ({ row, adds: scoreOfAssessment(row) })));

const assessedReading = (rows: readonly Assessment[]) =>
  rows.length === 0 ? noReading('not-confirmed') : readingOfCount(rows);

/** Confirmed grades with their towns, the best grade first. */
const gradesDownwards = (rows: readonly Assessment[]) => {
  const best = (group: readonly Assessment[]) => Math.max(...group.map(scoreOfAssessment));
  return [...groupBy(rows, ({ grade }) => grade)].sort(([, a], [, b]) => best(b) - best(a));
};
