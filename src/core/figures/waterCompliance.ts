import { waterExchangeAddress } from '../site/addresses.ts';
import {
  laterUnsampledStatuses,
  monthStatuses,
  type MonthStatus,
  type UnsampledStatus,
} from '../numbers/monthStatus.ts';
import { monthOf, monthOfYear, yearOf, type Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { WaterSection } from '../record/record.ts';
import { rowsOf, type RecordIndex } from '../record/recordIndex.ts';
import {
  complianceParts,
  countCompliance,
  isWithoutTarget,
  type SectionReading,
} from '../water/waterMonths.ts';
import { monthEnds, rowsByKey } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import type { CountedReading, FigureTable } from './figure.ts';
import { noReading, readingOfCount, readingOfShare } from './readings.ts';
import { sectionsInScope } from './scope.ts';

/** Water-quality compliance, with months without water shown beside it (水质达标率). */
export const waterComplianceFigure = declareFigure({
  id: 'water-compliance',
  version: 1,
  pillar: 'results',
  duty: 'pollution-control',
  counts: ['sections', 'waterMonths'],
  isKey: true,
  kind: 'ratio',
  covers: { year: 'year-to-date', month: 'month' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'left-out',
  listedOn: [waterExchangeAddress],
  campaigns: [],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['status', 'section', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['month'] },
    },
  ],
  words: {
    en: { title: 'Compliance with water quality targets', part: 'section-months' },
    zh: {
      title: '水质达标率',
      question: '有水可测的月份里，水质达到目标的有多少？',
      unit: '%',
      partUnit: '断面月',
      definition:
        '本年 1 月至数据截止月，各断面实际采样且有目标类别的断面月中，水质类别不劣于目标类别的比例。类别按《地表水环境质量标准》（GB 3838—2002）表 1 单因子评价。断流、冰封、非监测期、施工、无法到达、设备故障、待出结果的断面月，不进入分子，也不进入分母。',
      numerator: '水质类别不劣于目标类别的断面月数',
      denominator: '实际采样且有目标类别的断面月数',
      numeratorName: '达标断面月',
      denominatorName: '评价断面月',
      scope: '本{区}全部监测断面；一个断面一个月计一个断面月。',
      source: '生态环境部门和{区}河长办监测月报。',
      updates: '每月数据发布时更新。',
      limits:
        '本{区}河流多为季节性河流，断流月份没有水质。达标率只说明有水可测时的情况，不说明河里有没有水。',
      keys: {
        year: '今年水质达标率',
        month: '当月水质达标率',
        dry: '断流',
        frozen: '冰封',
        'outside-period': '非监测期',
        works: '河道施工',
        unreachable: '无法到达',
        'equipment-fault': '设备故障',
        pending: '待出结果',
        suspended: '暂停考核',
        'not-due': '本月不监测',
        'not-sampled': '未监测',
        sampled: '已采样',
        'without-target': '已采样但未定目标',
      },
      everyday: {
        figure: ['断面达标率', '水质达标比例'],
        numbers: {},
      },
      charts: {
        '': {
          title: '各月水质达标率',
          unit: '%',
          summary: '水质达标率 {year}。',
          otherwise: '截至 {date}，今年没有可评价的断面月。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const sections = sectionsInScope(index, scope);
    const months = (sections.length === 0 ? [] : monthEnds(firstMonth(index), asOf)).map(
      ({ month }) => month,
    );
    const readings = sections.flatMap((section) => sectionReadings(index, section, months));
    const thisYear = readings.filter(({ month }) => yearOf(month) === yearOf(asOf));
    const monthsThat = (isMeant: (reading: SectionMonth) => boolean) =>
      readingOfCount(thisYear.filter(isMeant).map(({ row }) => row));
    const byMonth = groupBy(readings, ({ month }) => month);
    const inMonth = (month: Month) => complianceReading(byMonth.get(month) ?? []);

    const tables: FigureTable[] = [
      {
        dimension: 'status',
        of: 'year',
        rows: [
          ...statusesIn(thisYear).map((status) => ({
            key: status,
            ...monthsThat(({ result }) => result.status === status),
          })),
          { key: 'without-target', ...monthsThat(isWithoutTarget) },
        ],
      },
      {
        dimension: 'section',
        of: 'year',
        rows: rowsByKey(
          thisYear,
          sections.map(({ id }) => id),
          ({ sectionId }) => sectionId,
          complianceReading,
        ),
      },
    ];
    if (scope.riverId === undefined)
      tables.push({
        dimension: 'river',
        of: 'year',
        rows: rowsByKey(
          thisYear,
          [...new Set(sections.map(({ riverId }) => riverId))],
          ({ riverId }) => riverId,
          complianceReading,
        ),
      });

    return {
      headlines: [
        { key: 'year', ...complianceReading(thisYear) },
        { key: 'month', ...inMonth(monthOf(asOf)) },
      ],
      series: [
        {
          key: 'month',
          points: months.map((month) => ({ month, ...inMonth(month) })),
        },
      ],
      tables,
      ...(statusesIn(readings).length > statusesIn([]).length && { limits: laterLimits }),
    };
  },
});

const laterLimits =
  '暂停考核的断面月，即使公布了水质类别，也不计入；本月不监测、应测而未监测的断面月同样不计入分子和分母。';

interface SectionMonth extends SectionReading {
  readonly month: Month;
  readonly sectionId: string;
  readonly riverId: string;
  /** The reported row; where nothing was reported, the section. */
  readonly row: object;
}

/**
 * One value per section and month: the reported one, or that the month is outside its monitoring
 * period or its result is awaited. Nothing is carried over from another month.
 */
export const sectionReadings = (
  index: RecordIndex,
  section: WaterSection,
  months: readonly Month[],
): readonly SectionMonth[] => {
  const reported = new Map(
    rowsOf(index.waterMonthsBySection, section.id).map((row) => [row.month, row]),
  );
  return months.map((month) => ({
    month,
    sectionId: section.id,
    riverId: section.riverId,
    target: section.targetClass,
    result: reported.get(month)?.result ?? { status: statusWithoutReport(section, month) },
    row: reported.get(month) ?? section,
  }));
};

const statusWithoutReport = (section: WaterSection, month: Month): UnsampledStatus =>
  section.monitoredMonths.includes(monthOfYear(month)) ? 'pending' : 'outside-period';

/** Every status; those of version 3 only where a month has them, so that editions without keep their bytes. */
const statusesIn = (readings: readonly SectionReading[]): readonly MonthStatus[] => {
  const found = new Set<MonthStatus>(readings.map(({ result }) => result.status));
  const later = new Set<MonthStatus>(laterUnsampledStatuses);
  return monthStatuses.filter((status) => !later.has(status) || found.has(status));
};

/**
 * Compliance of a set of section-months. If none was assessed, the most common reason is given
 * instead.
 */
const complianceReading = (readings: readonly SectionMonth[]): CountedReading => {
  const compliance = countCompliance(readings);
  if (compliance.assessed > 0)
    return readingOfShare(() =>
      complianceParts(readings).map(({ row: { row }, adds, to }) => ({ row, adds, to })),
    );
  const commonest = monthStatuses
    .filter((status) => status !== 'sampled')
    .reduce((most, status) =>
      compliance.byStatus[status] > compliance.byStatus[most] ? status : most,
    );
  return noReading(compliance.byStatus[commonest] > 0 ? commonest : 'no-section');
};

/** First month with a result of any section. Every scope starts at the same month. */
const firstMonth = ({ record }: RecordIndex): Month | undefined => {
  let first: Month | undefined;
  for (const { month } of record.waterMonths)
    if (first === undefined || month < first) first = month;
  return first;
};
