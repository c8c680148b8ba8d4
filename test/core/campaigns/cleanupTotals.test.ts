import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumDecimals } from '../../../src/core/numbers/decimals.ts';
import {
  cleanupUnits,
  findFalls,
  partsInUnit,
  plainAmount,
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

/** The sum in one unit; undefined if nothing was reported in it. */
const totalIn = (unit: CleanupUnit, reports: readonly CleanupReport[]): number | undefined => {
  const parts = partsInUnit(reports, unit);
  return parts.length === 0 ? undefined : sumDecimals(parts.map(({ adds }) => adds));
};

describe('cleanup amounts', () => {
  it('are converted to their base unit without rounding errors', () => {
    expect(plainAmount({ kind: 'value', value: 1.2, scale: 10000 })).toBe(12_000);
    expect(plainAmount({ kind: 'value', value: 4.0011, scale: 10000 })).toBe(40_011);
    expect(plainAmount({ kind: 'value', value: 82.5, scale: 1 })).toBe(82.5);
  });

  it('are never added across units', () => {
    const reports = [
      reported('t', 300),
      reported('m3', 82),
      reported('t', 16),
      reported('m3', 0.12, 10000),
    ];
    expect(cleanupUnits.map((unit) => totalIn(unit, reports))).toEqual([
      1282,
      316,
      ...cleanupUnits.slice(2).map(() => undefined),
    ]);
  });

  it('of a reported 0 differ from no report', () => {
    expect(totalIn('t', [reported('t', 0)])).toBe(0);
    expect(totalIn('t', [unreported('t')])).toBeUndefined();
    expect(totalIn('t', [reported('km', 3)])).toBeUndefined();
    expect(totalIn('km', [unreported('t'), reported('km', 0)])).toBe(0);
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
        const reports = rows.map(({ unit, tenths, scale }) => reported(unit, tenths / 10, scale));
        for (const unit of cleanupUnits) {
          const tenths = tenthsByUnit.get(unit);
          expect(totalIn(unit, reports)).toBe(tenths === undefined ? undefined : tenths / 10);
        }
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
