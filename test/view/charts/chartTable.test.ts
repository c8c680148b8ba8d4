import { describe, expect, it } from 'vitest';
import { chartReadouts } from '../../../src/view/charts/chartReadouts.ts';
import { chartTable } from '../../../src/view/charts/chartTable.ts';
import { getChartModel } from '../../../src/view/charts/getChartModel.ts';
import {
  chartExamples,
  cleanupInputs,
  closureInput,
  patrolInput,
  waterQualityInput,
} from '../../components/examples/chartExamples.ts';

const water = chartTable(getChartModel(waterQualityInput));
const rowOf = (heading: string) => water.rows.find((row) => row.heading === heading)?.cells;

describe('the table of a chart', () => {
  it('shows a single rate beside its parts', () => {
    expect(water.columns.map(({ label }) => label)).toEqual([
      '月份',
      '达标率',
      '达标断面',
      '实际评价断面',
      '说明',
    ]);
    expect(rowOf('2026 年 10 月')).toEqual(['85.7%', '6', '7', '无']);
  });

  it('shows the reason in a cell without a number', () => {
    expect(rowOf('2025 年 5 月')?.[0]).toBe('断流，未采样');
    expect(rowOf('2025 年 12 月')?.[0]).toBe('未报送');
  });

  it('distinguishes a reported zero from no report', () => {
    const [tonnes] = cleanupInputs;
    const cells = tonnes && chartTable(getChartModel(tonnes)).rows.map((row) => row.cells[0]);
    expect(cells?.slice(1, 5)).toEqual(['88', '0', '未报送', '210']);
    expect(cells?.[11]).toBe('本期未结束，进行中');
  });

  it('explains remarks and corrections in their rows', () => {
    expect(rowOf('2026 年 4 月')?.[3]).toBe('另有 2 个断面断流，未采样');
    expect(rowOf('2026 年 3 月')?.[3]).toMatch(/^更正：.*原为 57\.1%/);
  });

  it('puts the parts of several rates in brackets', () => {
    expect(chartTable(getChartModel(patrolInput)).rows[0]?.cells).toEqual([
      '91.7%（88/96）',
      '82.1%（460/560）',
    ]);
  });

  it('has the unit of amounts in each column and ends with the total', () => {
    const { columns, rows } = chartTable(getChartModel(closureInput));
    expect(columns.map(({ label }) => label)).toEqual([
      '问题类型',
      '已销号（件）',
      '整改中（件）',
      '已逾期（件）',
      '合计（件）',
    ]);
    expect(rows[2]).toEqual({ heading: '乱堆', cells: ['41', '9', '4', '54'] });
  });

  it('does not repeat a unit if the series is named after it', () => {
    const [tonnes] = cleanupInputs;
    const [series] = tonnes?.series ?? [];
    if (!tonnes || !series) throw new Error('The examples begin with tonnes');
    const model = getChartModel({ ...tonnes, series: [{ ...series, label: '吨' }] });
    expect(chartTable(model).columns[1]?.label).toBe('吨');
  });

  it('has a non-empty cell in every column of every row', () => {
    for (const { columns, rows } of chartExamples.map(chartTable)) {
      for (const { cells } of rows) {
        expect(cells).toHaveLength(columns.length - 1);
        expect(cells).not.toContain('');
      }
    }
  });
});

describe('the readout of a chart', () => {
  it('has the content of the table row, without its empty cells', () => {
    const readouts = chartReadouts(getChartModel(waterQualityInput));
    expect(readouts[23]).toEqual({
      heading: '2026 年 10 月',
      lines: ['达标率 85.7%', '达标断面 6', '实际评价断面 7'],
    });
    expect(readouts[6]?.lines).toEqual(['达标率 断流，未采样']);
  });
});
