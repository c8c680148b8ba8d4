import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMonth, shiftMonth } from '../../../src/core/calendar/calendar.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';
import { missingRuns, partialGaps } from '../../../src/view/charts/missingRuns.ts';
import { sectionsInput, waterQualityInput } from '../../components/examples/chartExamples.ts';

describe('bands over missing months', () => {
  it('join adjoining months with the same reason and split where it changes', () => {
    const runs = missingRuns(getChartModel(waterQualityInput));
    expect(runs.map(({ reason, from, to }) => `${reason} ${from}-${to}`)).toEqual([
      'frozen 2-3',
      'dry 6-8',
      'not-reported 13-13',
      'frozen 14-14',
      'dry 18-19',
    ]);
  });

  it('are at the bottom if other series have values', () => {
    const model = getChartModel(sectionsInput);
    expect(missingRuns(model)).toEqual([]);
    expect(partialGaps(model)).toEqual([
      { seriesIndex: 1, reason: 'frozen', from: 2, to: 2 },
      { seriesIndex: 1, reason: 'dry', from: 5, to: 6 },
    ]);
  });

  it('cover each missing point exactly once, whatever the data', () => {
    const cell = fc.constantFrom('value', 'dry', 'pending');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 14 }), (rows) => {
        const model = getChartModel({
          ...sectionsInput,
          categories: {
            kind: 'months',
            months: rows.map((_, at) => shiftMonth(getMonth('2026-01'), at)),
          },
          series: [0, 1].map((index) => ({
            id: `s${index}`,
            label: `${index}`,
            points: rows.map((row) =>
              row[index] === 'value'
                ? { kind: 'amount', value: 1 }
                : { kind: 'missing', reason: row[index] ?? '' },
            ),
          })),
        });
        const covered = rows.map(() => [0, 0]);
        const cover = (from: number, to: number, indexes: readonly number[]) => {
          for (let at = from; at <= to; at += 1) {
            for (const index of indexes) {
              const row = covered[at];
              if (row) row[index] = (row[index] ?? 0) + 1;
            }
          }
        };
        for (const { from, to } of missingRuns(model)) cover(from, to, [0, 1]);
        for (const { from, to, seriesIndex } of partialGaps(model)) cover(from, to, [seriesIndex]);
        expect(covered).toEqual(rows.map((row) => row.map((one) => (one === 'value' ? 0 : 1))));
      }),
    );
  });
});
