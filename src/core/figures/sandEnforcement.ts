import { sandAddress, enforcementAddress } from '../site/addresses.ts';
import { monthOf, yearOf } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { Enforcement } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { monthEnds, rowsByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { readingOfParts } from './readings.ts';

/** Actions against illegal sand mining and their results (采砂执法). */
export const sandEnforcementFigure = declareFigure({
  id: 'sand-enforcement',
  version: 1,
  pillar: 'action',
  duty: 'law-enforcement',
  counts: ['enforcements', 'campaigns'],
  isKey: false,
  kind: 'amount',
  covers: {
    actions: 'year-to-date',
    cases: 'year-to-date',
    seized: 'year-to-date',
    fines: 'year-to-date',
  },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'sentence',
  listedOn: [sandAddress, enforcementAddress],
  campaigns: ['sand'],
  scopes: ['district', 'river'],
  breakdowns: ['river'],
  charts: [
    {
      suffix: '',
      kind: 'bar',
      format: 'integer',
      from: { kind: 'months', series: ['actions', 'cases'] },
    },
    {
      suffix: 'seized',
      kind: 'bar',
      format: 'decimal1',
      from: { kind: 'months', series: ['seized'] },
    },
  ],
  words: {
    en: {
      title: 'Joint enforcement against illegal sand mining',
      units: { actions: 'operations' },
    },
    zh: {
      title: '采砂执法',
      question: '今年为打击非法采砂查了几次、立了几件案？',
      unit: '次',
      definition:
        '本年 1 月 1 日至数据截止日，属于打击非法采砂专项行动的联合执法，以及查扣了砂石的其他联合执法的次数；立案、查扣砂石和罚款为这些执法所得，分别累计。没有执法的月份计为 0。',
      counted: '采砂联合执法次数',
      countedName: '执法次数',
      scope: '本{区}全部河流；只计多部门联合执法，单个部门的日常检查不在其中。',
      source: '联合执法台账，由牵头单位填报。',
      updates: '每月数据发布时更新。',
      limits:
        '执法次数多，可能是查得勤，也可能是偷采多。一次执法涉及几条河流的，在每条河流各计一次，因此各河流之和可能大于全区。',
      keys: { actions: '联合执法', cases: '立案', seized: '查扣砂石', fines: '罚款' },
      everyday: {
        figure: [],
        numbers: {},
      },
      units: { actions: '次', cases: '件', seized: '立方米', fines: '元' },
      remark: '立案 {cases} 件，查扣砂石 {seized} 立方米，罚款 {fines} 元',
      charts: {
        '': {
          title: '各月采砂联合执法和立案',
          unit: '次、件',
          summary: '采砂联合执法 {actions} 次，立案 {cases} 件。',
        },
        seized: {
          title: '各月查扣砂石',
          unit: '立方米',
          summary: '查扣砂石 {seized} 立方米。',
        },
      },
    },
  },
  compute: (index, { riverId }, asOf) => {
    const actions = sandActions(index).filter(
      ({ on, riverIds }) => on <= asOf && (riverId === undefined || riverIds.includes(riverId)),
    );
    const thisYear = actions.filter(({ on }) => yearOf(on) === yearOf(asOf));
    const byMonth = groupBy(actions, ({ on }) => monthOf(on));
    // The ledger begins with the first joint action of any kind. Earlier months are unknown.
    const first = index.record.enforcements
      .map(({ on }) => on)
      .sort()
      .at(0);
    const months = monthEnds(first, asOf).map(({ month }) => month);
    const byWater = thisYear.flatMap((action) => action.riverIds.map((id) => ({ id, action })));
    return {
      headlines: quantities.map((key) => ({ key, ...sumOf(thisYear, key) })),
      series: quantities.map((key) => ({
        key,
        points: months.map((month) => ({ month, ...sumOf(byMonth.get(month) ?? [], key) })),
      })),
      tables:
        riverId === undefined
          ? [
              {
                dimension: 'river',
                of: 'actions',
                rows: rowsByPlace(index, 'river', byWater, {
                  keyOf: ({ id }) => id,
                  readingOf: (group) =>
                    sumOf(
                      group.map(({ action }) => action),
                      'actions',
                    ),
                }),
              },
            ]
          : [],
    };
  },
});

const quantities = ['actions', 'cases', 'seized', 'fines'] as const;

/** Joint actions of a sand campaign, and other actions that seized sand. */
export const sandActions = ({ record }: RecordIndex): readonly Enforcement[] => {
  const campaigns = new Set(
    record.campaigns.filter(({ kind }) => kind === 'sand').map(({ id }) => id),
  );
  return record.enforcements.filter(
    ({ campaignId, sandSeizedM3 }) =>
      sandSeizedM3 > 0 || (campaignId !== undefined && campaigns.has(campaignId)),
  );
};

const sumOf = (actions: readonly Enforcement[], quantity: (typeof quantities)[number]) =>
  readingOfParts('sum', () => actions.map((row) => ({ row, adds: quantityOf(row, quantity) })));

const quantityOf = (action: Enforcement, quantity: (typeof quantities)[number]): number => {
  switch (quantity) {
    case 'actions':
      return 1;
    case 'cases':
      return action.casesFiled;
    case 'seized':
      return action.sandSeizedM3;
    case 'fines':
      return action.finesYuan;
  }
};
