import type { CalendarDate } from '../calendar/calendar.ts';
import type { Signboard } from '../record/record.ts';
import { rowsOf } from '../record/recordIndex.ts';
import { monthEnds, tablesByPlace } from './breakdowns.ts';
import { declareFigure } from './declareFigure.ts';
import { readingOfCount, readingOfShare } from './readings.ts';
import { isReachInScope, townOfReach } from './scope.ts';

const conditions = ['good', 'missing', 'outdated', 'irregular', 'damaged'] as const;

/** Boards found in good condition at their last inspection (公示牌完好率). */
export const boardsInGoodConditionFigure = declareFigure({
  id: 'boards-in-good-condition',
  version: 1,
  pillar: 'chiefs',
  duty: 'all',
  counts: ['signboards'],
  isKey: false,
  kind: 'ratio',
  covers: { total: 'as-of', standing: 'as-of', unchecked: 'as-of' },
  status: 'preliminary',
  comparesMonths: true,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [],
  campaigns: [],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['condition', 'town', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['total'] },
    },
  ],
  words: {
    en: { title: 'River chief signboards found in good condition', part: 'signboards' },
    zh: {
      title: '公示牌完好率',
      question: '立在河边的公示牌，有多少是完好的？',
      unit: '%',
      partUnit: '块',
      definition:
        '截至数据截止日，在用且检查过的公示牌中，最近一次检查结论为“完好”的比例。还没有检查过的不进入分子，也不进入分母。',
      numerator: '最近一次检查结论为完好的公示牌数（块）',
      denominator: '在用且检查过的公示牌数（块）',
      numeratorName: '完好',
      denominatorName: '已检查',
      scope: '本{区}全部在用公示牌；已停用的不计。',
      source: '公示牌检查记录，由河长办和乡镇检查。',
      updates: '每月数据发布时更新。',
      limits: '检查之后牌子可能又有损坏或信息过时。牌面信息是否与现任河长一致，另见各公示牌页面。',
      keys: {
        total: '公示牌完好率',
        standing: '在用公示牌',
        unchecked: '尚未检查',
        good: '完好',
        missing: '未设置或缺失',
        outdated: '信息更新不及时',
        irregular: '设置不规范',
        damaged: '倾斜、破损、变形、变色、老化',
      },
      everyday: {
        figure: ['完好率'],
        numbers: {
          numerator: ['公示牌完好', '…公示牌完好'],
          standing: ['在用公示牌', '公示牌在用'],
        },
      },
      units: { standing: '块', unchecked: '块' },
      remark: '在用 {standing} 块，尚未检查 {unchecked} 块',
      charts: {
        '': {
          title: '各月末公示牌完好率',
          unit: '%',
          summary: '公示牌完好率 {total}。',
          otherwise: '截至 {date}，没有检查过的公示牌。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const boards = (
      scope.riverId === undefined
        ? index.record.signboards
        : rowsOf(index.boardsByRiver, scope.riverId)
    ).filter(({ reachId }) => isReachInScope(index, scope, reachId));
    const readingOf = (group: readonly Signboard[], on = asOf) =>
      readingOfShare(() => checkedBoards(group, on), 'no-board');
    const standing = standingBoards(boards, asOf);
    const standingIn = (condition: Signboard['condition'] | undefined) =>
      readingOfCount(standing.filter((board) => findCondition(board, asOf) === condition));
    const firstInspection = boards
      .flatMap(({ inspections }) => inspections.map(({ on }) => on))
      .sort()
      .at(0);
    return {
      headlines: [
        { key: 'total', ...readingOf(boards) },
        { key: 'standing', ...readingOfCount(standing) },
        { key: 'unchecked', ...standingIn(undefined) },
      ],
      series: [
        {
          key: 'total',
          points: monthEnds(firstInspection, asOf).map(({ month, end }) => ({
            month,
            ...readingOf(boards, end),
          })),
        },
      ],
      tables: [
        {
          dimension: 'condition',
          of: 'total',
          rows: conditions.map((condition) => ({
            key: condition,
            ...standingIn(condition),
          })),
        },
        ...tablesByPlace(index, scope, boards, {
          of: 'total',
          townOf: ({ reachId }) => townOfReach(index, reachId),
          riverOf: ({ riverId }) => riverId,
          readingOf,
        }),
      ],
    };
  },
});

/** Boards standing on a day: already put up and not yet taken down. */
const standingBoards = (boards: readonly Signboard[], on: CalendarDate): readonly Signboard[] =>
  boards.filter(({ faces, retired }) => {
    const putUp = faces[0]?.printedOn;
    return putUp !== undefined && putUp <= on && (retired === undefined || retired.on > on);
  });

/** Standing boards that were inspected; those in good condition count. */
const checkedBoards = (boards: readonly Signboard[], on: CalendarDate) =>
  standingBoards(boards, on).flatMap((board) => {
    const condition = findCondition(board, on);
    return condition === undefined
      ? []
      : [{ row: board, adds: condition === 'good' ? 1 : 0, to: 1 }];
  });

/** Result of the last inspection up to a day. */
const findCondition = (
  { inspections }: Signboard,
  on: CalendarDate,
): Signboard['condition'] | undefined =>
  inspections.filter((inspection) => inspection.on <= on).at(-1)?.condition;
