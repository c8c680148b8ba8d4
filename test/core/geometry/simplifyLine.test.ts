import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearestOnLine } from '../../../src/core/geometry/nearestOnLine.ts';
import type { Line } from '../../../src/core/geometry/position.ts';
import { simplifyLine } from '../../../src/core/geometry/simplifyLine.ts';
import { bends } from './bends.ts';

describe('a simplified line', () => {
  it('keeps its ends, adds nothing and stays within the tolerance', () => {
    fc.assert(
      fc.property(bends, fc.integer({ min: 1, max: 500 }), (line, toleranceM) => {
        const simple = simplifyLine(line, toleranceM);
        expect(simple[0]).toBe(line[0]);
        expect(simple.at(-1)).toBe(line.at(-1));
        expect(simple.every((position) => line.includes(position))).toBe(true);
        for (const position of line) {
          const off = findNearestOnLine(simple, position)?.distanceKm ?? Infinity;
          expect(off * 1000).toBeLessThanOrEqual(toleranceM * 1.01);
        }
      }),
    );
  });

  it('drops what lies on a straight line', () => {
    const line: Line = [
      [112, 33],
      [112.05, 33],
      [112.1, 33],
      [112.1, 33.1],
    ];
    expect(simplifyLine(line, 1)).toEqual([line[0], line[2], line[3]]);
  });

  it('handles a line of 100,000 positions, including the worst case', () => {
    const spiral: Line = Array.from({ length: 100_000 }, (_unit, at) => [
      112 + at * 1e-6,
      33 + (at % 2) * 1e-7,
    ]);
    expect(simplifyLine(spiral, 5)).toHaveLength(2);
    expect(simplifyLine(spiral.slice(0, 2000), 0.001).length).toBeGreaterThan(1900);
  });

  it('keeps a line without inner positions', () => {
    expect(simplifyLine([], 10)).toEqual([]);
    expect(simplifyLine([[112, 33]], 10)).toEqual([[112, 33]]);
  });
});
