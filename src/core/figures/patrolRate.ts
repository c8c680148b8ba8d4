import { patrolsAddress } from '../site/addresses.ts';
import { lastDayOf, monthOf, yearOf, type Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { patrolParts, patrolRatio, patrolStateAt } from '../patrols/patrolRate.ts';
import type { Patrol } from '../record/record.ts';
import { getRow } from '../record/recordIndex.ts';
import { monthEnds, rowsByKey, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import type { CountedReading } from './figure.ts';
import { noReading, readingOfParts, readingOfShare } from './readings.ts';
import { patrolsInScope, riverOfPatrol, townOfReach } from './scope.ts';

/** Patrols done out of those required, always shown with problems found and closed (巡河完成率). */
export const patrolRateFigure = declareFigure({
  id: 'patrol-rate',
  version: 1,
  pillar: 'action',
  duty: 'all',
  counts: ['patrols'],
  isKey: true,
  kind: 'ratio',
  covers: { month: 'month', found: 'month', closed: 'month', year: 'year-to-date' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [patrolsAddress],
  campaigns: [],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['level', 'town', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['month'] },
    },
    {
      suffix: 'problems',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'months', series: ['found', 'closed'] },
    },
  ],
  words: {
    en: { title: 'River patrols carried out, of patrols required', part: 'patrols' },
    zh: {
      title: '巡河完成率',
      question: '河长该巡的河巡了多少，巡出和办结了多少问题？',
      unit: '%',
      partUnit: '次',
      definition:
        '数据截止当月，每位河长在每个河段的有效巡河次数与应巡次数取较小者，相加后除以应巡次数之和。多巡的不能抵补别人、别处或别月少巡的。应巡次数按本地频次规定、巡河月份和任职起止日期计算；本月没有应巡次数的，不计算完成率。',
      numerator: '各河长、各河段有效巡河次数（不超过应巡次数）之和',
      denominator: '各河长、各河段应巡次数之和',
      numeratorName: '有效巡河',
      denominatorName: '应巡',
      scope: '总河长及{区}、乡镇、村三级河长；一个河长在一个河段单独计算。',
      source: '巡河记录按河长、河段、月份汇总，不含轨迹和时刻。',
      updates: '每月数据发布时更新；当月未结束时写“进行中”。',
      limits:
        '巡河完成率高不说明河里没有问题，应与发现、办结问题数同看。发现问题少，可能是问题少，也可能是没有看见。',
      keys: {
        month: '当月巡河完成率',
        year: '今年巡河完成率',
        found: '当月发现问题',
        closed: '当月办结问题',
        general: '总河长',
        district: '区县级河长',
        town: '乡镇级河长',
        village: '村级河长',
      },
      everyday: {
        figure: ['巡河率', '巡河达标率'],
        numbers: {
          numerator: ['有效巡河', '按要求完成'],
          denominator: ['应巡河', '应巡'],
          found: ['巡河发现问题'],
          closed: ['巡河办结问题'],
        },
      },
      units: { found: '件', closed: '件' },
      remark: '发现问题 {found} 件，办结 {closed} 件',
      charts: {
        '': {
          title: '各月巡河完成率',
          unit: '%',
          summary: '巡河完成率 {month}，发现问题 {found} 件，办结 {closed} 件。',
          otherwise: '截至 {date}，当月没有可公布的巡河完成率。',
        },
        problems: {
          title: '各月巡河发现和办结的问题',
          unit: '件',
          summary: '发现问题 {found} 件，办结 {closed} 件。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const patrols = patrolsInScope(index, scope);
    const byMonth = groupBy(patrols, ({ month }) => month);
    const thisMonth = byMonth.get(monthOf(asOf)) ?? [];
    const firstMonth = [...byMonth.keys()].sort().at(0);
    const months = monthEnds(firstMonth, asOf).map(({ month }) => month);
    // A month that is not over requires nothing yet.
    const over = patrols.filter(
      ({ month }) => yearOf(month) === yearOf(asOf) && lastDayOf(month) <= asOf,
    );
    const unreported = new Set(index.record.period.patrolsNotReported);
    const without = (month: Month): Without => (unreported.has(month) ? 'not-reported' : 'no-duty');
    const isThisYear = (month: Month) => yearOf(month) === yearOf(asOf);
    const withoutYear = [...unreported].some(isThisYear) ? 'not-reported' : 'no-duty';
    const readingIn = (month: Month, group: readonly Patrol[]): CountedReading =>
      patrolStateAt(patrolRatio(group), { from: month, to: month }, asOf) === 'in-progress'
        ? noReading('in-progress')
        : rateOf(group, without(month));
    const readingOf = (group: readonly Patrol[]) => readingIn(monthOf(asOf), group);
    const place = {
      townOf: ({ reachId }: Patrol) =>
        reachId === undefined ? undefined : townOfReach(index, reachId),
      riverOf: (patrol: Patrol) => riverOfPatrol(index, patrol),
    };
    return {
      headlines: [
        { key: 'month', ...readingOf(thisMonth) },
        { key: 'found', ...sumOf(thisMonth, 'problemsFound', without(monthOf(asOf))) },
        { key: 'closed', ...sumOf(thisMonth, 'problemsClosed', without(monthOf(asOf))) },
        { key: 'year', ...rateOf(over, withoutYear) },
      ],
      series: [
        {
          key: 'month',
          points: months.map((month) => ({
            month,
            ...readingIn(month, byMonth.get(month) ?? []),
          })),
        },
        ...(['found', 'closed'] as const).map((key) => ({
          key,
          points: months.map((month) => ({
            month,
            ...sumOf(
              byMonth.get(month) ?? [],
              key === 'found' ? 'problemsFound' : 'problemsClosed',
              without(month),
            ),
          })),
        })),
      ],
      tables: [
        {
          dimension: 'level',
          of: 'month',
          rows: rowsByKey(
            thisMonth,
            ['general', 'district', 'town', 'village'],
            ({ holdingId }) => getRow(index.holdingById, holdingId).level,
            readingOf,
          ),
        },
        ...tablesByPlace(index, scope, thisMonth, { of: 'month', ...place, readingOf }),
        ...tablesByPlace(index, scope, over, {
          of: 'year',
          townOf: place.townOf,
          readingOf: rateOf,
        }),
      ],
    };
  },
});

/** Why there is no number: nothing was due, or nothing was handed in. */
type Without = 'no-duty' | 'not-reported';

const rateOf = (patrols: readonly Patrol[], without: Without = 'no-duty') =>
  readingOfShare(() => patrolParts(patrols), without);

const sumOf = (
  patrols: readonly Patrol[],
  count: 'problemsFound' | 'problemsClosed',
  without: Without,
) =>
  patrols.length === 0
    ? noReading(without)
    : readingOfParts('sum', () => patrols.map((row) => ({ row, adds: row[count] })));
