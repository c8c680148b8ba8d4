import { wellsAddress } from '../site/addresses.ts';
import { existsWithin, type Lifetime } from '../places/life.ts';
import { firstDayOf, lastDayOf, monthOf, type Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { getRatio } from '../numbers/ratio.ts';
import type { Well } from '../record/record.ts';
import { monthEnds, rowsByPlace } from './breakdowns.ts';
import { declareFigure, isDistrict } from './declareFigure.ts';
import { missingReading, readingOfCount, readingOfRatio } from './readings.ts';

/** Private wells closed out of those found (私采机井封填率). */
export const wellsClosedFigure = declareFigure({
  id: 'wells-closed',
  version: 1,
  pillar: 'results',
  duty: 'water-resources',
  counts: ['wells'],
  isKey: false,
  kind: 'ratio',
  covers: { total: 'as-of', remaining: 'as-of' },
  status: 'preliminary',
  comparesMonths: true,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [wellsAddress],
  campaigns: ['groundwater'],
  scopes: ['district', 'town'],
  breakdowns: ['town'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['total'] },
    },
    {
      suffix: 'remaining',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'months', series: ['remaining'] },
    },
  ],
  words: {
    en: { title: 'Unlicensed wells sealed, of wells found', part: 'wells' },
    zh: {
      title: '私采机井封填率',
      question: '查出的私采地下水机井，封填了多少？',
      unit: '%',
      partUnit: '眼',
      definition:
        '截至数据截止当月，各乡镇累计封填的机井数占累计排查出的机井数的比例。当月有乡镇未报送的，全{区}不计算，不用上月数代替。',
      numerator: '各乡镇累计封填机井数（眼）',
      denominator: '各乡镇累计排查机井数（眼）',
      numeratorName: '累计封填',
      denominatorName: '累计排查',
      scope: '本{区}各乡镇、街道登记在册的私采地下水机井。',
      source: '各乡镇按月报送，{区}水行政主管部门汇总。',
      updates: '每月数据发布时更新。',
      limits:
        '新排查出机井时封填率会下降，这不表示封填变慢。依法保留并安装计量的机井也在排查数内。',
      keys: { total: '私采机井封填率', remaining: '未封填' },
      everyday: {
        figure: ['机井封填率', '封填率'],
        numbers: {
          numerator: ['封填机井', '机井封填', '累计封填', '已封填', '封填'],
          denominator: ['排查机井', '机井排查', '累计排查', '排查出'],
          remaining: ['未封填', '尚未封填', '…未封填'],
        },
      },
      units: { remaining: '眼' },
      remark: '尚有 {remaining} 眼未封填',
      charts: {
        '': {
          title: '各月末私采机井封填率',
          unit: '%',
          summary: '私采机井封填率 {total}。',
          otherwise: '截至 {date}，当月封填数据没有报齐。',
        },
        remaining: {
          title: '各月末未封填机井',
          unit: '眼',
          summary: '未封填机井 {remaining} 眼。',
          otherwise: '截至 {date}，当月封填数据没有报齐。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const wells = index.record.wells.filter(
      ({ regionCode, month }) =>
        month <= monthOf(asOf) &&
        (scope.regionCode === undefined || regionCode === scope.regionCode),
    );
    const byTown = groupBy(wells, ({ regionCode }) => regionCode);
    const towns = [...byTown].map(([code, rows]): TownWells => ({
      life: index.regionByCode.get(code) ?? {},
      rows: new Map(rows.map((row) => [row.month, row])),
    }));
    const firstMonth = [...new Set(wells.map(({ month }) => month))].sort().at(0);
    const counted = monthEnds(firstMonth, asOf).map(({ month }) => ({
      month,
      sum: sumInMonth(towns, month),
    }));
    const now = counted.at(-1)?.sum;
    return {
      headlines: [
        { key: 'total', reading: shareOf(now, wells) },
        { key: 'remaining', reading: remainderOf(now, wells) },
      ],
      series: [
        {
          key: 'total',
          points: counted.map(({ month, sum }) => ({ month, reading: shareOf(sum, wells) })),
        },
        {
          key: 'remaining',
          points: counted.map(({ month, sum }) => ({ month, reading: remainderOf(sum, wells) })),
        },
      ],
      tables: isDistrict(scope)
        ? [
            {
              dimension: 'town',
              of: 'total',
              rows: rowsByPlace(index, 'town', wells, {
                keyOf: ({ regionCode }) => regionCode,
                readingOf: (rows) =>
                  shareOf(
                    rows.find(({ month }) => month === monthOf(asOf)),
                    rows,
                  ),
              }),
            },
          ]
        : [],
    };
  },
});

/** What one town reported. After its end its successor's counts hold its wells. */
interface TownWells {
  readonly life: Lifetime;
  readonly rows: ReadonlyMap<Month, Well>;
}

interface WellSum {
  readonly found: number;
  readonly closed: number;
}

/**
 * Both counts over all towns. Undefined while a town that exists and reported earlier has no report for
 * the month.
 */
const sumInMonth = (
  towns: readonly TownWells[],
  month: Month,
): WellSum | undefined => {
  let found = 0;
  let closed = 0;
  for (const { life, rows } of towns) {
    const row = rows.get(month);
    if (row) {
      found += row.found;
      closed += row.closed;
    } else if (isExpected(life, month) && [...rows.keys()].some((reported) => reported < month))
      return undefined;
  }
  return { found, closed };
};

const isExpected = (life: Lifetime, month: Month): boolean =>
  existsWithin(life, firstDayOf(month), lastDayOf(month));

const shareOf = (sum: WellSum | undefined, wells: readonly Well[]) =>
  sum
    ? readingOfRatio(getRatio(sum.closed, sum.found), 'no-well')
    : missingReading(wells.length === 0 ? 'no-well' : 'not-reported');

const remainderOf = (sum: WellSum | undefined, wells: readonly Well[]) =>
  sum
    ? readingOfCount(sum.found - sum.closed)
    : missingReading(wells.length === 0 ? 'no-well' : 'not-reported');
