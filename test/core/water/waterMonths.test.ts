import { monthStatuses, unsampledStatuses } from '../../../src/core/numbers/monthStatus.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import {
  findWaterClass,
  waterClasses,
  type WaterClass,
} from '../../../src/core/water/waterClass.ts';
import {
  countCompliance,
  countComplianceByMonth,
  countUnsampled,
  type SectionCompliance,
  type SectionReading,
  type SectionResult,
} from '../../../src/core/water/waterMonths.ts';
import { getRatio } from '../../../src/core/numbers/ratio.ts';
import { formatPercent } from '../../../src/view/numbers/format.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';

const ratioOfCompliance = ({ compliant, assessed }: SectionCompliance) =>
  getRatio(compliant, assessed);

const repeat = (times: number, reading: SectionReading): readonly SectionReading[] =>
  Array.from({ length: times }, () => reading);

const sampled = (waterClass: WaterClass): SectionResult => ({
  status: 'sampled',
  class: waterClass,
});

describe('compliance of sections', () => {
  it('is 42.9 % in the Hai basin in the third quarter of 2015, with 21 of 230 zones not sampled', () => {
    const compliance = countCompliance([
      ...repeat(87, { target: 3, result: sampled(3) }),
      ...repeat(116, { target: 3, result: sampled(5) }),
      ...repeat(6, { result: sampled(4) }),
      ...repeat(21, { target: 3, result: { status: 'dry' } }),
    ]);
    expect(compliance).toMatchObject({
      total: 230,
      compliant: 87,
      assessed: 203,
      withoutTarget: 6,
    });
    expect(compliance.byStatus).toMatchObject({ sampled: 209, dry: 21 });
    expect(countUnsampled(compliance)).toBe(21);
    expect(formatPercent(ratioOfCompliance(compliance), '未采样')).toBe('42.9%');
  });

  it.each(monthStatuses.filter((status) => status !== 'sampled'))(
    'excludes a section that was %s from numerator and denominator',
    (status) => {
      const compliance = countCompliance([
        { target: 3, result: sampled(2) },
        { target: 3, result: { status } },
      ]);
      expect(ratioOfCompliance(compliance)).toEqual({ numerator: 1, denominator: 1 });
      expect(compliance.byStatus[status]).toBe(1);
    },
  );

  it('has nothing to count in a dry month, which is not 0 %', () => {
    const compliance = countCompliance(repeat(4, { target: 3, result: { status: 'dry' } }));
    expect(formatPercent(ratioOfCompliance(compliance), '本月断流，未采样')).toBe(
      '本月断流，未采样',
    );
  });

  it('counts by month, and 0 for an empty month', () => {
    const march = getMonth('2026-03');
    const april = getMonth('2026-04');
    const byMonth = countComplianceByMonth(
      [
        { month: april, target: 3, result: sampled(2) },
        { month: april, target: 3, result: sampled(4) },
        { month: getMonth('2026-05'), target: 3, result: sampled(1) },
      ],
      [march, april],
    );
    expect(byMonth.map(({ month, compliance }) => [month, ratioOfCompliance(compliance)])).toEqual([
      ['2026-03', { numerator: 0, denominator: 0 }],
      ['2026-04', { numerator: 1, denominator: 2 }],
    ]);
  });

  it('accounts for every reading, like a plain loop', () => {
    const anyResult: fc.Arbitrary<SectionResult> = fc.oneof(
      fc.constantFrom(...waterClasses).map(sampled),
      fc.constantFrom(...unsampledStatuses).map((status) => ({ status })),
    );
    const anyReading = fc.record({
      target: fc.option(fc.constantFrom(...waterClasses), { nil: undefined }),
      result: anyResult,
    });
    fc.assert(
      fc.property(fc.array(anyReading), (readings) => {
        let compliant = 0;
        let assessed = 0;
        for (const { target, result } of readings) {
          if (result.status !== 'sampled' || target === undefined) continue;
          assessed += 1;
          if (result.class <= target) compliant += 1;
        }
        const counted = countCompliance(readings);
        expect(counted).toMatchObject({ compliant, assessed });
        expect(counted.assessed + counted.withoutTarget + countUnsampled(counted)).toBe(
          readings.length,
        );
        expect(Object.values(counted.byStatus).reduce((sum, count) => sum + count, 0)).toBe(
          readings.length,
        );
      }),
    );
  });

  itOnRealInputs('reads the notice of Yaoan county, one month of works included', () => {
    const rows = readRealRows('yaoan-2025-q1-water-quality.csv');
    const resultOf = (cell: string): SectionResult => {
      const waterClass = findWaterClass(cell);
      if (waterClass !== undefined) return sampled(waterClass);
      if (cell === '因河道治理未开展监测') return { status: 'works' };
      throw new Error(`Unread cell ${cell}`);
    };
    const months = ['1月', '2月', '3月'].map((column) =>
      countCompliance(rows.map((row) => ({ target: 3, result: resultOf(getCell(row, column)) }))),
    );
    expect(months.map(ratioOfCompliance)).toEqual([
      { numerator: 7, denominator: 7 },
      { numerator: 6, denominator: 6 },
      { numerator: 7, denominator: 7 },
    ]);
    expect(months.map((month) => month.byStatus.works)).toEqual([0, 1, 0]);

    // The notice gives no targets, so the classes cannot be compared with any.
    const untargeted = countCompliance(
      rows.map((row) => ({ result: resultOf(getCell(row, '2月')) })),
    );
    expect(untargeted).toMatchObject({ total: 7, assessed: 0, withoutTarget: 6 });

    // Last year's column is empty for the last two sections; a blank is not a class.
    expect(rows.map((row) => findWaterClass(getCell(row, '上年同期水质')))).toEqual([
      2,
      2,
      3,
      2,
      3,
      undefined,
      undefined,
    ]);
  });
});
