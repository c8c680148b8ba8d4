import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { figuresByPillar } from '../../../src/view/figures/figureIndex.ts';
import {
  assessmentTable,
  figuresByPillarAndDuty,
  gradeBandTable,
} from '../../../src/view/figures/results.ts';
import { district } from '../../district/district.ts';
import { tableLines } from './figureNow.ts';

describe('figures by pillar and duty', () => {
  const { index, site } = district();
  const groupsOf = (duties: typeof site.rules.duties) =>
    figuresByPillarAndDuty(index, { ...site, rules: { ...site.rules, duties } }).map(
      ({ id, duties: groups }) => [id, groups.map(({ id: group, heading }) => [group, heading])],
    );

  it('ends a pillar with what stands for all duties', () => {
    expect(groupsOf(site.rules.duties)).toEqual([
      ['chiefs', [['chiefs-all', '综合']]],
      ['action', [['action-all', '综合']]],
      [
        'results',
        [
          ['results-shoreline', '岸线管理'],
          ['results-all', '综合'],
        ],
      ],
    ]);
  });

  it('makes one group where the place calls a duty of its own `all`', () => {
    expect(groupsOf([{ id: 'all', name: '河湖管理' }])).toEqual([
      ['chiefs', [['chiefs-all', '河湖管理']]],
      ['action', [['action-all', '河湖管理']]],
      ['results', [['results-all', '河湖管理']]],
    ]);
  });

  it('shows every figure once, in its pillar and under its duty', () => {
    const pillars = figuresByPillarAndDuty(index, site).map(({ heading, duties }) => [
      heading,
      ...duties.map(({ cards }) => cards.map(({ id }) => id)),
    ]);
    expect(pillars).toEqual([
      ['见河长', ['boards-in-good-condition', 'phones-answered']],
      ['见行动', ['cleanup-amounts', 'patrol-rate', 'sand-enforcement']],
      [
        '见成效',
        ['closure-rate', 'overdue-problems', 'days-to-close', 'look-back-rebound'],
        [
          'water-compliance',
          'task-book-targets',
          'wells-closed',
          'public-reports',
          'assessment-grades',
        ],
      ],
    ]);
  });

  it('puts a duty with one figure before those that fill a row', () => {
    const duties = [
      { id: 'shoreline', name: '岸线' },
      { id: 'water-resources', name: '水资源' },
      { id: 'law-enforcement', name: '执法' },
    ];
    expect(groupsOf(duties).at(-1)).toEqual([
      'results',
      [
        ['results-water-resources', '水资源'],
        ['results-shoreline', '岸线'],
        ['results-all', '综合'],
      ],
    ]);
  });

  it('leaves out a pillar without a figure', () => {
    const patrols = figureRegister.filter(({ id }) => id === 'patrol-rate');
    expect(figuresByPillarAndDuty(index, site, patrols).map(({ id }) => id)).toEqual(['action']);
    expect(figuresByPillar(index, patrols).map(({ id }) => id)).toEqual(['action']);
  });
});

it('lists the cards of all figures by pillar', () => {
  const said = figuresByPillar(district().index).map(({ id, heading, cards }) => [
    id,
    heading,
    cards.map((card) => card.id).join(' '),
  ]);
  expect(said).toEqual([
    ['chiefs', '见河长', 'boards-in-good-condition phones-answered'],
    ['action', '见行动', 'cleanup-amounts patrol-rate sand-enforcement'],
    [
      'results',
      '见成效',
      'closure-rate water-compliance overdue-problems days-to-close look-back-rebound task-book-targets wells-closed public-reports assessment-grades',
    ],
  ]);
});

describe('the assessment', () => {
  it('has its grades from the best down, the highest up to and with 100', () => {
    const { site } = district();
    const assessmentGrades = [...site.rules.assessmentGrades].reverse();
    const turned = { ...site, rules: { ...site.rules, assessmentGrades } };
    for (const one of [site, turned])
      expect(tableLines(gradeBandTable(one))).toEqual([
        '等次 | 得分范围',
        '优 | 90 分（含）至 100 分（含）',
        '良 | 75 分（含）至 90 分（不含）',
        '差 | 0 分（含）至 75 分（不含）',
      ]);
  });

  it('lists the towns of the newest confirmed year by code', () => {
    const { index } = district();
    const { assessments } = index.record;
    const tableOf = (rows: typeof assessments) =>
      assessmentTable({ ...index, record: { ...index.record, assessments: rows } });
    const newest = [
      '乡镇、街道 | 年度 | 等次 | 得分:number | 确认日期',
      '南桥街道 > /regions/000301001/ | 2025 | 良 | 86 | 2026 年 2 月 5 日',
      '青禾镇 > /regions/000301002/ | 2025 | 优 | 97.78 | 2026 年 2 月 5 日',
    ];
    const older = assessments.map((row) => ({ ...row, year: 2024 }));
    const unconfirmed = assessments.map((row) => ({
      ...row,
      year: 2026,
      confirmedOn: getCalendarDate('2026-10-01'),
    }));
    const table = tableOf([...unconfirmed, ...[...assessments].reverse(), ...older]);
    expect(table && tableLines(table)).toEqual(newest);
    expect(tableOf([])).toBeUndefined();
    const [first] = unconfirmed.map((row) => ({
      ...row,
      confirmedOn: getCalendarDate('2026-09-30'),
    }));
    const onTheDay = first && tableOf([first, ...assessments]);
    expect(onTheDay?.rows.map((row) => row[1])).toEqual(['2026']);
  });
});
