import { problemsAddress, supervisionAddress } from '../site/addresses.ts';
import { lookBackParts, problemsInState } from '../problems/closureRate.ts';
import { problemKinds } from '../problems/problemLedger.ts';
import type { Problem } from '../record/record.ts';
import { monthEnds, rowsByKey, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { problemKindNames } from './problemKindNames.ts';
import { readingOfCount, readingOfShare } from './readings.ts';
import { firstFoundOn, problemsInScope, townOfReach } from './scope.ts';

/** Look-backs that found a closed problem back again (回头看反弹率). */
export const lookBackReboundFigure = declareFigure({
  id: 'look-back-rebound',
  version: 1,
  pillar: 'results',
  duty: 'shoreline',
  counts: ['problems'],
  isKey: false,
  kind: 'ratio',
  covers: { total: 'as-of', again: 'as-of' },
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
  ],
  words: {
    en: { title: 'Closed problems found to have returned on re-inspection', part: 'inspections' },
    zh: {
      title: '回头看反弹率',
      question: '销号的问题回头再看，有多少又回来了？',
      unit: '%',
      partUnit: '次',
      definition:
        '截至数据截止日，对已销号问题开展的“回头看”中，发现问题反弹的次数所占比例。同一问题看过几次就计几次。',
      numerator: '发现反弹的回头看次数',
      denominator: '累计开展的回头看次数',
      numeratorName: '反弹',
      denominatorName: '回头看',
      scope: '本{区}全部河流，含支流；整改台账内全部类别的问题。',
      source: '{区}河长办整改台账，回头看由河长办组织。',
      updates: '每月数据发布时更新。',
      limits:
        '只说明看过的问题，未回头看的问题不在其中。回头看往往先选容易反弹的问题，反弹率高不等于全部销号问题都容易反弹。',
      keys: { total: '回头看反弹率', again: '反弹后仍在办', ...problemKindNames },
      everyday: {
        figure: ['反弹率'],
        numbers: { again: ['反弹后仍在办'] },
      },
      units: { again: '件' },
      remark: '反弹后仍在办 {again} 件',
      charts: {
        '': {
          title: '各月末累计回头看反弹率',
          unit: '%',
          summary: '回头看反弹率 {total}。',
          otherwise: '截至 {date}，尚未开展回头看。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const problems = problemsInScope(index, scope);
    const readingOf = (group: readonly Problem[], on = asOf) =>
      readingOfShare(() => lookBackParts(group, on), 'no-look-back');
    const again = problemsInState(
      problems,
      asOf,
      ({ isOpen, reboundCount }) => isOpen && reboundCount > 0,
    );
    return {
      headlines: [
        { key: 'total', ...readingOf(problems) },
        { key: 'again', ...readingOfCount(again.map(({ problem }) => problem)) },
      ],
      series: [
        {
          key: 'total',
          points: monthEnds(firstFoundOn(problems), asOf).map(({ month, end }) => ({
            month,
            ...readingOf(problems, end),
          })),
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
