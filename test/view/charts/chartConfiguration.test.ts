import { describe, expect, it } from 'vitest';
import { chartConfiguration } from '../../../src/view/charts/chartConfiguration.ts';
import { chartTheme } from '../../../src/view/charts/chartTheme.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';
import {
  chartInputs,
  closureInput,
  patrolInput,
  sectionsInput,
  waterQualityInput,
} from '../../components/examples/chartExamples.ts';

const theme = chartTheme('light', { fontFamily: 'sans-serif', fontPx: 15 });
const configure = (input: (typeof chartInputs)[number]) =>
  chartConfiguration(getChartModel(input), theme, false);

describe('the configuration of a chart', () => {
  it('passes on the model: a number for each value, a gap for each missing point', () => {
    for (const input of chartInputs) {
      const model = getChartModel(input);
      expect(configure(input).data.datasets.map(({ data }) => data)).toEqual(
        model.series.map(({ points }) =>
          points.map((point) => (point.kind === 'value' ? point.value : null)),
        ),
      );
    }
  });

  it('never draws a line across a gap', () => {
    const { datasets } = configure(waterQualityInput).data;
    expect(datasets.map((one) => 'spanGaps' in one && one.spanGaps)).toEqual([false]);
  });

  it('ranges from 0 to 100 per cent for shares', () => {
    expect(configure(waterQualityInput).options?.scales?.['y']).toMatchObject({ min: 0, max: 1 });
  });

  it('breaks an axis only if the model says so, and then with a note', () => {
    expect(configure(patrolInput).options?.scales?.['y']).toMatchObject({ min: 0.6, max: 1 });
    expect(getChartModel(patrolInput).axisFrom?.text).toBe('纵轴从 60% 起，不从 0 起');
  });

  it('starts bars and amounts at zero', () => {
    for (const input of chartInputs.filter(({ axisFrom }) => axisFrom === undefined)) {
      expect(configure(input).options?.scales?.['y']).toMatchObject({ min: 0 });
    }
  });

  it('distinguishes series without colour', () => {
    const lines = configure(sectionsInput).data.datasets;
    expect(new Set(lines.map((one) => 'borderDash' in one && String(one.borderDash))).size).toBe(3);
    expect(new Set(lines.map((one) => ('pointStyle' in one ? one.pointStyle : ''))).size).toBe(3);
    const [closed, open] = configure(closureInput).data.datasets;
    expect(closed?.backgroundColor).toBe(theme.tones.done);
    expect(open?.backgroundColor).toBe(theme.ground);
  });

  it('has no animation', () => {
    expect(configure(waterQualityInput).options?.animation).toBe(false);
  });
});
