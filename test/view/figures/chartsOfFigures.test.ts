import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { chartsOf } from '../../../src/view/figures/figureChartModels.ts';
import { homeView } from '../../../src/view/site/home.ts';
import { district } from '../../district/district.ts';
import { figureNow, figureThen } from './figureNow.ts';

const firstChart = (figure: Parameters<typeof chartsOf>[1]) => {
  const [chart] = chartsOf(district().index, figure);
  if (!chart) throw new Error(`${figure.declaration.id} draws no chart`);
  return chart;
};

describe('a chart of a figure', () => {
  it('says its question, its source in the district’s words and its day', () => {
    const { index, newestEdition } = district();
    const said = {
      question: '查出的乱占、乱采、乱堆、乱建，整改销号了多少？',
      source: '来源：县河长办整改台账，由责任单位填报、河长办现场核验。',
      cutOff: '数据截至 2026 年 9 月 30 日',
      ratioNames: { numerator: '已销号', denominator: '累计排查' },
    };
    expect(firstChart(figureNow('closure-rate'))).toMatchObject(said);
    expect(homeView(index, newestEdition).trend).toMatchObject(said);
    expect(firstChart(figureThen('closure-rate', '2026-09-03'))).toMatchObject({
      ...said,
      cutOff: '数据截至 2026 年 8 月 31 日',
    });
    expect(firstChart(figureNow('cleanup-amounts')).ratioNames).toBeUndefined();
  });

  it('shows the last two years', () => {
    const figure = figureNow('closure-rate');
    const points = Array.from({ length: 30 }, (_, at) => ({
      month: getMonth(`${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`),
      reading: { kind: 'ratio' as const, numerator: at, denominator: 30 },
    }));
    const value = { ...figure.value, series: [{ key: 'total', points }] };
    const { categories, series } = firstChart({ ...figure, value });
    expect([categories.length, categories[0]?.id, categories.at(-1)?.id]).toEqual([
      24,
      '2024-07',
      '2026-06',
    ]);
    expect(series[0]?.points[0]).toMatchObject({ numerator: '6', denominator: '30' });
  });

  it('leaves a gap in a series that lacks a month, and is not drawn without any', () => {
    const figure = figureNow('patrol-rate');
    const [month, found, closed] = figure.value.series;
    if (!month || !found || !closed) throw new Error('Patrols have three series');
    const short = { ...closed, points: closed.points.slice(1) };
    const value = { ...figure.value, series: [month, found, short] };
    const problems = chartsOf(district().index, { ...figure, value }).at(-1);
    expect(problems?.series.map(({ points }) => points[0])).toMatchObject([
      { kind: 'value', text: '0' },
      { kind: 'missing', reason: 'not-reported' },
    ]);
    const without = {
      ...figure.value,
      series: [
        { ...month, points: [] },
        { ...found, points: [] },
      ],
    };
    expect(chartsOf(district().index, { ...figure, value: without })).toEqual([]);
    const phones = figureNow('phones-answered');
    const tables = phones.value.tables.map((table) => ({ ...table, rows: [] }));
    expect(chartsOf(district().index, { ...phones, value: { ...phones.value, tables } })).toEqual(
      [],
    );
  });

  it('marks only corrections of its own months', () => {
    const figure = figureNow('closure-rate');
    const correction = {
      figureId: 'closure-rate',
      series: 'total',
      month: '2026-05',
      was: { kind: 'ratio' as const, numerator: 9, denominator: 12 },
      is: { kind: 'ratio' as const, numerator: 2, denominator: 4 },
      reason: '重复登记。',
    };
    const corrections = [
      correction,
      { ...correction, figureId: 'overdue-problems' },
      { ...correction, series: 'open' },
      { ...correction, part: 'headline' as const },
      { ...correction, month: '2025-10' },
    ];
    const edition = { ...figure.edition, corrections };
    expect(firstChart({ ...figure, edition }).corrections).toEqual([
      {
        seriesIndex: 0,
        categoryIndex: 6,
        mark: '更正',
        sentence: '2026 年 5 月由 75.0%（9 / 12 件） 更正为 4 件中 2 件：重复登记。',
      },
    ]);
  });
});
