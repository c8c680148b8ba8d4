import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMonth, monthsBetween } from '../../../src/core/calendar/calendar.ts';
import {
  cleanupByMonth,
  cleanupUnits,
  findFalls,
  plainAmount,
  totalCleanup,
  totalInUnit,
  type CleanupReport,
  type CleanupUnit,
} from '../../../src/core/campaigns/cleanupTotals.ts';

const reported = (unit: CleanupUnit, value: number, scale: 1 | 10000 = 1): CleanupReport => ({
  unit,
  amount: { kind: 'value', value, scale },
});

const unreported = (unit: CleanupUnit): CleanupReport => ({
  unit,
  amount: { kind: 'missing', reason: 'not-reported' },
});

describe('cleanup amounts', () => {
  it('are converted to their base unit without rounding errors', () => {
    expect(plainAmount({ kind: 'value', value: 1.2, scale: 10000 })).toBe(12_000);
    expect(plainAmount({ kind: 'value', value: 4.0011, scale: 10000 })).toBe(40_011);
    expect(plainAmount({ kind: 'value', value: 82.5, scale: 1 })).toBe(82.5);
  });

  it('are never added across units', () => {
    const totals = totalCleanup([
      reported('t', 300),
      reported('m3', 82),
      reported('t', 16),
      reported('m3', 0.12, 10000),
    ]);
    expect([...totals]).toEqual([
      ['m3', 1282],
      ['t', 316],
    ]);
  });

  it('of a reported 0 differ from no report', () => {
    expect(totalInUnit([reported('t', 0)], 't')).toEqual({ kind: 'value', value: 0 });
    expect(totalInUnit([unreported('t')], 't')).toEqual({
      kind: 'missing',
      reason: 'not-reported',
    });
    expect(totalInUnit([reported('km', 3)], 't')).toEqual({
      kind: 'missing',
      reason: 'not-reported',
    });
    expect([...totalCleanup([unreported('t'), reported('km', 0)])]).toEqual([['km', 0]]);
  });

  it('add by unit like a plain loop', () => {
    const anyReport = fc.record({
      unit: fc.constantFrom(...cleanupUnits),
      tenths: fc.nat(100_000),
      scale: fc.constantFrom(1 as const, 10000 as const),
    });
    fc.assert(
      fc.property(fc.array(anyReport), (rows) => {
        const tenthsByUnit = new Map<CleanupUnit, number>();
        for (const { unit, tenths, scale } of rows) {
          tenthsByUnit.set(unit, (tenthsByUnit.get(unit) ?? 0) + tenths * scale);
        }
        const totals = totalCleanup(
          rows.map(({ unit, tenths, scale }) => reported(unit, tenths / 10, scale)),
        );
        expect(totals.size).toBe(tenthsByUnit.size);
        for (const [unit, tenths] of tenthsByUnit) expect(totals.get(unit)).toBe(tenths / 10);
      }),
    );
  });
});

describe('cleanup by month', () => {
  const months = monthsBetween(getMonth('2026-01'), getMonth('2026-04'));
  const [january = getMonth('2026-01'), february = january, march = january] = months;

  it('shows a gap for an unreported month, while the cumulative sum stays the same', () => {
    const series = cleanupByMonth(
      [
        { month: february, ...reported('t', 5) },
        { month: february, ...reported('m3', 100) },
        { month: february, ...reported('t', 2.5) },
        { month: march, ...unreported('t') },
        { month: getMonth('2026-04'), ...reported('t', 0) },
      ],
      't',
      months,
    );
    const gap = { kind: 'missing', reason: 'not-reported' };
    const value = (amount: number) => ({ kind: 'value', value: amount });
    expect(series).toEqual([
      { month: '2026-01', amount: gap, cumulative: gap },
      { month: '2026-02', amount: value(7.5), cumulative: value(7.5) },
      { month: '2026-03', amount: gap, cumulative: value(7.5) },
      { month: '2026-04', amount: value(0), cumulative: value(7.5) },
    ]);
  });

  it('never falls', () => {
    const anyRow = fc.record({
      month: fc.constantFrom(...months),
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const series = cleanupByMonth(
          rows.map(({ month, value }) => ({ month, ...reported('t', value) })),
          't',
          months,
        );
        const cumulative = series.flatMap((point) =>
          point.cumulative.kind === 'value' ? [point.cumulative.value] : [],
        );
        expect(findFalls(cumulative)).toEqual([]);
      }),
    );
  });
});

describe('a series that is reported cumulatively', () => {
  it('is flagged at each value below what was reached before', () => {
    expect(findFalls([1, 3, 3, 2, 2.5, 4])).toEqual([
      { index: 3, before: 3, value: 2 },
      { index: 4, before: 3, value: 2.5 },
    ]);
    expect(findFalls([])).toEqual([]);
  });
});
