import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import type { ChartInput, ChartPointInput } from '../../../src/view/charts/chartInput.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';
import {
  chartExamples,
  closureInput,
  waterQualityInput,
} from '../../components/examples/chartExamples.ts';

const onePoint = (point: ChartPointInput, changes: Partial<ChartInput> = {}): ChartInput => ({
  ...waterQualityInput,
  categories: { kind: 'months', months: [getMonth('2026-10')] },
  series: [{ id: 'one', label: '一', points: [point] }],
  corrections: [],
  ...changes,
});

const pointOf = (input: ChartInput) => getChartModel(input).series[0]?.points[0];

describe('a chart model', () => {
  it('survives being sent to the browser as JSON', () => {
    for (const model of chartExamples) {
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }
  });

  it('prints a share with its parts and never rounds up to 100 per cent', () => {
    expect(pointOf(onePoint({ kind: 'ratio', numerator: 1999, denominator: 2000 }))).toEqual({
      kind: 'value',
      value: 0.9995,
      text: '99.9%',
      numerator: '1999',
      denominator: '2000',
    });
  });

  it('treats a reported zero as a value', () => {
    expect(pointOf(onePoint({ kind: 'ratio', numerator: 0, denominator: 4 }))).toMatchObject({
      kind: 'value',
      value: 0,
      text: '0.0%',
    });
  });

  it('treats 0 of 0 as a missing point, not as zero', () => {
    expect(pointOf(onePoint({ kind: 'ratio', numerator: 0, denominator: 0 }))).toEqual({
      kind: 'missing',
      reason: 'nothing-to-count',
    });
  });

  it('has words only for the reasons in use', () => {
    const { missingWords } = getChartModel(onePoint({ kind: 'missing', reason: 'dry' }));
    expect(missingWords).toEqual({ dry: { short: '断流', full: '断流，未采样' } });
  });

  it('sums stacked bars for their total', () => {
    expect(getChartModel(closureInput).total).toEqual({
      name: '合计',
      texts: ['22', '6', '54', '18'],
    });
  });

  it('omits the total if a part is missing', () => {
    const [first, ...others] = closureInput.series;
    const points = [...(first?.points.slice(0, 3) ?? []), gap('not-reported')];
    const series = [{ id: 'closed', label: '已销号', points }, ...others];
    expect(getChartModel({ ...closureInput, series }).total?.texts).toEqual([
      '22',
      '6',
      '54',
      null,
    ]);
  });
});

const gap = (reason: string): ChartPointInput => ({ kind: 'missing', reason });

describe('an invalid chart is refused', () => {
  it.each([
    ['an unknown reason', onePoint(gap('lost')), 'No words for a point missing by "lost"'],
    [
      'a share without its parts',
      onePoint({ kind: 'amount', value: 0.9 }),
      'A share comes with its numerator and denominator',
    ],
    [
      'a ratio among amounts',
      onePoint({ kind: 'ratio', numerator: 1, denominator: 2 }, { format: 'integer' }),
      'A ratio is printed in per cent',
    ],
    [
      'an amount below zero',
      onePoint({ kind: 'amount', value: -1 }, { format: 'integer' }),
      'Expected an amount of 0 or more, received -1',
    ],
    [
      'a series too short',
      { ...onePoint(gap('dry')), categories: waterQualityInput.categories },
      'Chart water-quality-compliance: series one: expected 24 points, received 1',
    ],
    [
      'bars on a broken axis',
      { ...closureInput, axisFrom: 5 },
      'Chart four-chaos-closure: bars begin at 0; their axis cannot be broken',
    ],
    [
      'a total of what is not stacked',
      { ...closureInput, kind: 'bar' },
      'Chart four-chaos-closure: only stacked bars have a total',
    ],
    [
      'a correction of a point that is not there',
      onePoint(gap('dry'), {
        corrections: [{ seriesId: 'one', categoryId: '2020-01', sentence: '更正。' }],
      }),
      'A correction names one in 2020-01, which is not in the chart',
    ],
  ] satisfies [string, ChartInput, string][])('%s', (_, input, message) => {
    expect(() => getChartModel(input)).toThrow(message);
  });
});
