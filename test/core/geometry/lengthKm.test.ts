import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoundingBox, isInBox } from '../../../src/core/geometry/boundingBox.ts';
import { cumulativeKm, lengthKm } from '../../../src/core/geometry/lengthKm.ts';
import { distanceKm, planeAround } from '../../../src/core/geometry/position.ts';
import { bends, nearby } from './bends.ts';

describe('lengths on the earth', () => {
  it('agree with known distances within the stated error', () => {
    // One degree of latitude at 33 N on the WGS-84 ellipsoid is 110.913 km, of longitude 93.453 km.
    expect(Math.abs(distanceKm([112, 32.5], [112, 33.5]) / 110.913 - 1)).toBeLessThan(0.003);
    expect(Math.abs(distanceKm([112, 33], [113, 33]) / 93.453 - 1)).toBeLessThan(0.003);
    expect(distanceKm([112, 33], [112, 33])).toBe(0);
  });

  it('do not depend on the direction', () => {
    fc.assert(
      fc.property(bends, (line) => {
        expect(lengthKm(line.toReversed())).toBeCloseTo(lengthKm(line), 9);
        expect(cumulativeKm(line)).toHaveLength(line.length);
      }),
    );
  });

  it('of nothing and of a point are 0', () => {
    expect(lengthKm([])).toBe(0);
    expect(lengthKm([[112, 33]])).toBe(0);
  });

  it('equal lengths on the plane near a place', () => {
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        const [east, north] = planeAround(a)(b);
        const km = distanceKm(a, b);
        expect(Math.abs(Math.hypot(east, north) - km)).toBeLessThanOrEqual(km * 0.002 + 1e-9);
      }),
    );
  });
});

describe('a box around lines', () => {
  it('holds every position and touches one on each side', () => {
    fc.assert(
      fc.property(fc.array(bends, { minLength: 1, maxLength: 4 }), (lines) => {
        const box = findBoundingBox(lines);
        if (box === undefined) throw new Error('there are positions');
        const positions = lines.flat();
        expect(positions.every((position) => isInBox(position, box))).toBe(true);
        expect(box[0]).toBe(Math.min(...positions.map(([lng]) => lng)));
        expect(box[3]).toBe(Math.max(...positions.map(([, lat]) => lat)));
      }),
    );
    expect(findBoundingBox([[]])).toBeUndefined();
  });
});
