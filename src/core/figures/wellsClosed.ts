import { wellsAddress } from '../site/addresses.ts';
import { existsWithin, type Lifetime } from '../places/life.ts';
import { firstDayOf, lastDayOf, monthOf, type Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { Well } from '../record/record.ts';
import { monthEnds, rowsByPlace } from './breakdowns.ts';
import { declareFigure, isDistrict } from './declareFigure.ts';
import { noReading, readingOfParts, readingOfShare } from './readings.ts';

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
      rows: reportedIn(towns, month),
    }));
    const now = counted.at(-1)?.rows;
    return {
      headlines: [
        { key: 'total', ...shareOf(now, wells) },
        { key: 'remaining', ...remainderOf(now, wells) },
      ],
      series: [
        {
          key: 'total',
          points: counted.map(({ month, rows }) => ({ month, ...shareOf(rows, wells) })),
        },
        {
          key: 'remaining',
          points: counted.map(({ month, rows }) => ({ month, ...remainderOf(rows, wells) })),
        },
      ],
      tables: isDistrict(scope)
        ? [
            {
              dimension: 'town',
              of: 'total',
              rows: rowsByPlace(index, 'town', wells, {
                keyOf: ({ regionCode }) => regionCode,
                readingOf: (rows) => {
                  const row = rows.find(({ month }) => month === monthOf(asOf));
                  return shareOf(row && [row], rows);
                },
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

/**
 * The rows of all towns. Undefined while a town that exists and reported earlier has no report for
 * the month.
 */
const reportedIn = (towns: readonly TownWells[], month: Month): readonly Well[] | undefined => {
  const reported: Well[] = [];
  for (const { life, rows } of towns) {
    const row = rows.get(month);
    if (row) reported.push(row);
    else if (isExpected(life, month) && [...rows.keys()].some((other) => other < month))
      return undefined;
  }
  return reported;
};

const isExpected = (life: Lifetime, month: Month): boolean =>
  existsWithin(life, firstDayOf(month), lastDayOf(month));

const shareOf = (counted: readonly Well[] | undefined, wells: readonly Well[]) =>
  counted
    ? readingOfShare(
        () => counted.map((row) => ({ row, adds: row.closed, to: row.found })),
        'no-well',
      )
    : nothingReported(wells);

const remainderOf = (counted: readonly Well[] | undefined, wells: readonly Well[]) =>
  counted
    ? readingOfParts('sum', () => counted.map((row) => ({ row, adds: row.found - row.closed })))
    : nothingReported(wells);

const nothingReported = (wells: readonly Well[]) =>
  noReading(wells.length === 0 ? 'no-well' : 'not-reported');
