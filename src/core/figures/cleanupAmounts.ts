import { campaignsAddress } from '../site/addresses.ts';
import { monthOf, yearOf } from '../calendar/calendar.ts';
import { cleanupUnits, partsInUnit, type CleanupUnit } from '../campaigns/cleanupTotals.ts';
import { groupBy } from '../lists/groupBy.ts';
import { monthEnds, rowsByPlace } from './breakdowns.ts';
import type { Cleanup } from '../record/record.ts';
import { declareFigure } from './declareFigure.ts';
import { noReading, readingOfParts } from './readings.ts';
import { cleanupsInScope } from './scope.ts';

const unitNames = {
  t: '吨',
  m3: '立方米',
  km: '公里',
  site: '处',
  'machine-shift': '台次',
  'person-time': '人次',
} as const;

/** Amounts cleared, each unit separate and never added to another (河道清理量). */
export const cleanupAmountsFigure = declareFigure({
  id: 'cleanup-amounts',
  version: 1,
  pillar: 'action',
  duty: 'water-environment',
  counts: ['cleanups'],
  isKey: true,
  kind: 'amount',
  covers: Object.fromEntries(cleanupUnits.map((unit) => [unit, 'year-to-date' as const])),
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'other-units',
  listedOn: [campaignsAddress],
  campaigns: ['rubbish'],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['river'],
  charts: cleanupUnits.map((unit) => ({
    suffix: unit,
    kind: 'bar',
    format: 'decimal1',
    from: { kind: 'months', series: [unit] },
  })),
  words: {
    en: {
      title: 'Waste and silt cleared from rivers',
      units: {
        t: 'tonnes',
        m3: 'cubic metres',
        km: 'km',
        site: 'sites',
        'machine-shift': 'machine-shifts',
        'person-time': 'person-times',
      },
    },
    zh: {
      title: '河道清理量',
      question: '今年从河道里清走了多少垃圾和淤积物？',
      unit: '按计量单位分列',
      definition:
        '本年 1 月 1 日至数据截止日，各河流报送的清理量按计量单位分别累计。不同计量单位之间不换算、不相加。报送为 0 的月份计为 0；未报送的月份没有数值，不按 0 计。',
      counted: '各河流当月报送的清理量之和',
      countedName: '清理量',
      scope: '本{区}全部河流，含支流；包括日常保洁和专项行动。',
      source: '各乡镇、街道按月报送，{区}河长办汇总。',
      updates: '每月数据发布时更新。',
      limits: '清理量大既可能说明清理得多，也可能说明堆放得多；不宜用来给乡镇排名。',
      keys: unitNames,
      everyday: {
        figure: ['清理量'],
        numbers: {
          t: ['累计清理垃圾', '清理垃圾', '清运垃圾', '清理河道垃圾', '清除垃圾', '垃圾清理量'],
          m3: ['清淤清障', '清淤'],
        },
      },
      units: unitNames,
      charts: Object.fromEntries(
        cleanupUnits.map((unit) => [
          unit,
          {
            title: `每月清理量（${unitNames[unit]}）`,
            unit: unitNames[unit],
            summary: `清理 {${unit}} ${unitNames[unit]}。未报送的月份留空，不按 0 计。`,
            otherwise: `{this-year} 年以来没有以${unitNames[unit]}计的报送。`,
          },
        ]),
      ),
    },
  },
  compute: (index, scope, asOf) => {
    const cleanups = cleanupsInScope(index, scope);
    const thisYear = cleanups.filter(
      ({ month }) => yearOf(month) === yearOf(asOf) && month <= monthOf(asOf),
    );
    const units = cleanupUnits.filter((unit) => cleanups.some((cleanup) => cleanup.unit === unit));
    const firstMonth = cleanups
      .map(({ month }) => month)
      .sort()
      .at(0);
    const months = monthEnds(firstMonth, asOf).map(({ month }) => month);

    const byMonth = groupBy(cleanups, ({ month }) => month);

    return {
      headlines: units.map((unit) => ({
        key: unit,
        ...clearedIn(unit, thisYear),
      })),
      series: units.map((unit) => ({
        key: unit,
        points: months.map((month) => ({ month, ...clearedIn(unit, byMonth.get(month)) })),
      })),
      tables:
        scope.riverId === undefined
          ? units.map((unit) => ({
              dimension: 'river' as const,
              of: unit,
              rows: rowsByPlace(index, 'river', thisYear, {
                keyOf: ({ riverId }) => riverId,
                readingOf: (group) => clearedIn(unit, group),
              }),
            }))
          : [],
    };
  },
});

/** The sum in one unit. Nothing reported is not 0. */
const clearedIn = (unit: CleanupUnit, reports: readonly Cleanup[] = []) =>
  partsInUnit(reports, unit).length === 0
    ? noReading('not-reported')
    : readingOfParts('sum', () => partsInUnit(reports, unit));
