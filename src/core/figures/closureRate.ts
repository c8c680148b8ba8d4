import { problemsAddress } from '../site/addresses.ts';
import { closureParts, problemsInState } from '../problems/closureRate.ts';
import { fourChaosKinds, isFourChaos, type ProblemState } from '../problems/problemLedger.ts';
import type { Problem } from '../record/record.ts';
import { monthEnds, rowsByKey, rowsByPlace } from './breakdowns.ts';
import { declareFigure, isDistrict } from './declareFigure.ts';
import type { FigureTable } from './figure.ts';
import { readingOfCount, readingOfShare } from './readings.ts';
import { firstFoundOn, problemsInScope, townOfReach } from './scope.ts';

/** Closure rate of the Four Chaos (四乱整改销号率). */
export const closureRateFigure = declareFigure({
  id: 'closure-rate',
  version: 1,
  pillar: 'results',
  duty: 'shoreline',
  counts: ['problems'],
  isKey: true,
  kind: 'ratio',
  covers: { total: 'as-of', open: 'as-of', overdue: 'as-of' },
  status: 'preliminary',
  comparesMonths: true,
  comparesTowns: true,
  remark: 'sentence',
  listedOn: [problemsAddress],
  campaigns: ['four-chaos'],
  scopes: ['district', 'town', 'village', 'river'],
  breakdowns: ['kind', 'stock', 'town', 'river'],
  charts: [
    {
      suffix: '',
      kind: 'line',
      format: 'percent1',
      from: { kind: 'months', series: ['total'] },
    },
  ],
  words: {
    en: {
      title: 'Closure rate of illegal occupation, extraction, dumping and building along rivers',
      part: 'problems',
    },
    zh: {
      title: '四乱整改销号率',
      question: '查出的乱占、乱采、乱堆、乱建，整改销号了多少？',
      unit: '%',
      partUnit: '件',
      definition:
        '截至数据截止日，已通过现场核验并销号的“四乱”问题数，占累计排查入账“四乱”问题数的比例。销号后“回头看”发现反弹的，自反弹之日起不再计入已销号。',
      numerator: '截止日处于销号状态的“四乱”问题数（件）',
      denominator: '截止日累计发现的“四乱”问题数（件）',
      numeratorName: '已销号',
      denominatorName: '累计排查',
      scope: '本{区}全部河流，含支流；乱占、乱采、乱堆、乱建四类。',
      source: '{区}河长办整改台账，由责任单位填报、河长办现场核验。',
      updates: '每月数据发布时更新。',
      limits:
        '新问题被发现时，销号率可能下降，这不表示整改变慢。本数由本{区}自行统计，未经第三方核查；它不说明问题大小和整改质量。',
      keys: {
        total: '四乱整改销号率',
        open: '在办',
        overdue: '逾期',
        occupy: '乱占',
        extract: '乱采',
        dump: '乱堆',
        build: '乱建',
        history: '存量问题',
        new: '新增问题',
      },
      everyday: {
        figure: ['四乱销号率', '“四乱”整改销号率', '“四乱”销号率', '销号率'],
        topic: '四乱',
        numbers: {
          numerator: ['累计销号', '已销号', '已整改销号', '现场核验并销号', '…已销号'],
          denominator: ['累计排查', '累计发现', '累计查出', '累计发现四乱', '累计排查四乱'],
          open: ['在办', '未销号', '…在办', '…未销号'],
          overdue: ['逾期', '超期', '逾期未销号', '…逾期', '…超期', '…超过整改期限'],
        },
      },
      units: { open: '件', overdue: '件' },
      remark: '在办 {open} 件，其中逾期 {overdue} 件',
      charts: {
        '': {
          title: '各月四乱整改销号率',
          unit: '%',
          summary:
            '四乱整改销号率 {total}。建账头几个月问题刚入账、多数还没到整改期限，比例偏低，不能与后来的月份比快慢。',
        },
      },
    },
  },
  compute: (index, scope, asOf) => {
    const problems = problemsInScope(index, scope).filter(({ kind }) => isFourChaos(kind));
    const readingOf = (group: readonly Problem[], on = asOf) =>
      readingOfShare(() => closureParts(group, on));
    const countOf = (isMeant: (state: ProblemState) => boolean) =>
      readingOfCount(problemsInState(problems, asOf, isMeant).map(({ problem }) => problem));

    const tables: FigureTable[] = [
      tableBy('kind', fourChaosKinds, (problem) => problem.kind),
      tableBy('stock', ['history', 'new'], (problem) => problem.stock),
    ];
    if (isDistrict(scope))
      tables.push(tableByPlace('town', ({ reachId }) => townOfReach(index, reachId)));
    if (scope.riverId === undefined) tables.push(tableByPlace('river', ({ riverId }) => riverId));

    return {
      headlines: [
        { key: 'total', ...readingOf(problems) },
        { key: 'open', ...countOf(({ isOpen }) => isOpen) },
        { key: 'overdue', ...countOf(({ isOverdue }) => isOverdue) },
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
      tables,
    };

    function tableByPlace(
      dimension: 'town' | 'river',
      keyOf: (problem: Problem) => string,
    ): FigureTable {
      return {
        dimension,
        of: 'total',
        rows: rowsByPlace(index, dimension, problems, { keyOf, readingOf }),
      };
    }

    function tableBy(
      dimension: FigureTable['dimension'],
      keys: readonly string[],
      keyOf: (problem: Problem) => string,
    ): FigureTable {
      return { dimension, of: 'total', rows: rowsByKey(problems, keys, keyOf, readingOf) };
    }
  },
});
