import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { assessmentGradesFigure } from '../../../src/core/figures/assessmentGrades.ts';
import { closureRateFigure } from '../../../src/core/figures/closureRate.ts';
import { wellsClosedFigure } from '../../../src/core/figures/wellsClosed.ts';
import type { FigureDeclaration } from '../../../src/core/figures/figure.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { lakes } from '../../district/lakes.ts';

const { record } = lakes();
const day = getCalendarDate;

const rowsOf = (
  figure: FigureDeclaration,
  dimension: string,
  changed: Partial<PublishedRecord> = {},
) =>
  figure
    .compute(indexRecord({ ...record, ...changed }), {})
    .tables.find((table) => table.dimension === dimension)
    ?.rows.map(({ key, reading }) => [
      key,
      reading.kind === 'ratio'
        ? `${reading.numerator}/${reading.denominator}`
        : reading.kind === 'amount'
          ? reading.value
          : reading.reason,
    ]);

describe('a figure by town', () => {
  it('shows the towns of its year: the old code with its score, the new one not yet', () => {
    expect(rowsOf(assessmentGradesFigure, 'town')).toEqual([
      ['000501001', 86],
      ['000501002', 'not-confirmed'],
      ['000501003', 'not-confirmed'],
      ['000501009', 78],
      ['000571401', 'not-confirmed'],
    ]);
  });

  it('has no empty row for a town after its end', () => {
    expect(rowsOf(closureRateFigure, 'town')?.map(([key]) => key)).toEqual([
      '000501001',
      '000501002',
      '000501003',
      '000501004',
      '000571401',
    ]);
  });

  it('keeps a town that still counts after its end', () => {
    const regions = record.regions.map((region) =>
      region.code === '000501001' ? { ...region, to: day('2026-06-01') } : region,
    );
    expect(rowsOf(closureRateFigure, 'town', { regions })?.[0]).toEqual(['000501001', '1/2']);
  });

  it('leaves out a pond after its end', () => {
    expect(rowsOf(closureRateFigure, 'river')?.map(([key]) => key)).not.toContain('dong-pao-zi');
  });
});

describe('wells by town', () => {
  const well = (regionCode: string, month: string, found: number, closed: number) => ({
    regionCode,
    month: getMonth(month),
    found,
    closed,
  });
  const wells = [
    well('000501009', '2025-12', 10, 4),
    well('000501001', '2025-12', 5, 1),
    ...Array.from({ length: 9 }, (_, at) => well('000501004', `2026-0${at + 1}`, 10, 6)),
    ...Array.from({ length: 9 }, (_, at) => well('000501001', `2026-0${at + 1}`, 5, 3)),
  ];

  it('wait for no report of a town that has ended', () => {
    const { headlines, series } = wellsClosedFigure.compute(indexRecord({ ...record, wells }), {});
    expect(headlines[0]?.reading).toEqual({ kind: 'ratio', numerator: 9, denominator: 15 });
    expect(series[0]?.points.filter(({ reading }) => reading.kind === 'missing')).toEqual([]);
  });

  it('still wait for one that exists', () => {
    const without = wells.filter(
      ({ regionCode, month }) => regionCode !== '000501001' || month < '2026-09',
    );
    const { headlines } = wellsClosedFigure.compute(indexRecord({ ...record, wells: without }), {});
    expect(headlines[0]?.reading).toEqual({ kind: 'missing', reason: 'not-reported' });
  });
});
