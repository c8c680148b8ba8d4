import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPlaceOnLine,
  findPointAt,
  measureLine,
  sliceLine,
} from '../../../src/core/geometry/chainage.ts';
import { lengthKm } from '../../../src/core/geometry/lengthKm.ts';
import { findNearestLine, findNearestOnLine } from '../../../src/core/geometry/nearestOnLine.ts';
import type { Line, Position } from '../../../src/core/geometry/position.ts';
import { distanceKm, positionBetween } from '../../../src/core/geometry/position.ts';
import { bends, nearby } from './bends.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Naive version: walks the line in small steps. */
function nearestByWalking(line: Line, position: Position): number {
  let nearest = Infinity;
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to;
    for (let step = 0; step <= 400; step++) {
      nearest = Math.min(nearest, distanceKm(position, positionBetween(from, to, step / 400)));
    }
  });
  return nearest;
}

/** Naive version: adds up segment by segment. */
function pointByAdding(line: Line, km: number): Position {
  let left = km;
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]];
    if (!from || !to) break;
    const segment = distanceKm(from, to);
    if (left <= segment) return positionBetween(from, to, left / segment);
    left -= segment;
  }
  return line.at(-1) ?? [0, 0];
}

describe('the nearest point of a line', () => {
  it('is as near as one found by walking the line', () => {
    fc.assert(
      fc.property(bends, nearby, (line, position) => {
        const nearest = findNearestOnLine(line, position);
        const walked = nearestByWalking(line, position);
        expect(nearest?.distanceKm).toBeLessThanOrEqual(walked * 1.002 + 1e-6);
        expect(nearest?.distanceKm).toBeGreaterThanOrEqual(walked * 0.998 - 0.004);
      }),
    );
  });

  it('lies on a segment even if no vertex is near', () => {
    const line: Line = [
      [112, 33],
      [112.2, 33],
    ];
    expect(findNearestOnLine(line, [112.1, 33.001])?.distanceKm).toBeCloseTo(0.111, 2);
    expect(findNearestOnLine([[112, 33]], [112, 33.01])?.point).toEqual([112, 33]);
    expect(findNearestOnLine([], [112, 33])).toBeUndefined();
  });

  it('returns the nearest river', () => {
    const rivers = [
      { id: 'vertex-near', line: [[112.1, 33.01] as const, [112.1, 33.2] as const] },
      { id: 'segment-near', line: [[112, 33] as const, [112.2, 33] as const] },
    ];
    expect(findNearestLine(rivers, [112.1, 33.002])?.item.id).toBe('segment-near');
    expect(findNearestLine([], [112.1, 33.002])).toBeUndefined();
  });
});

describe('chainage', () => {
  it('gives the same point as adding up segments', () => {
    fc.assert(
      fc.property(bends, share, (line, part) => {
        const km = lengthKm(line) * part;
        const point = findPointAt(measureLine(line), km) ?? [0, 0];
        expect(distanceKm(point, pointByAdding(line, km))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is scaled to the declared length and reversible', () => {
    // Rivers that never turn back, so every point has one chainage.
    fc.assert(
      fc.property(
        bends,
        share,
        fc.double({ min: 0.5, max: 300, noNaN: true }),
        (line, part, km) => {
          const measured = measureLine(line, km);
          const point = findPointAt(measured, km * part) ?? [0, 0];
          const place = findPlaceOnLine(measured, point);
          expect(place?.km).toBeCloseTo(km * part, 4);
          expect(place?.side).toBe('on');
        },
      ),
    );
  });

  it('beyond an end is that end', () => {
    const line: Line = [
      [112, 33],
      [112.1, 33],
    ];
    const measured = measureLine(line, 10);
    expect(findPointAt(measured, -1)).toEqual([112, 33]);
    expect(findPointAt(measured, 10)).toEqual([112.1, 33]);
    expect(findPointAt(measured, 11)).toEqual([112.1, 33]);
    expect(findPointAt(measureLine([]), 1)).toBeUndefined();
  });

  it('gives the bank, looking downstream', () => {
    // East, then south.
    const line: Line = [
      [112, 33],
      [112.1, 33],
      [112.1, 32.9],
    ];
    const measured = measureLine(line);
    expect(findPlaceOnLine(measured, [112.05, 33.01])?.side).toBe('left');
    expect(findPlaceOnLine(measured, [112.05, 32.99])?.side).toBe('right');
    expect(findPlaceOnLine(measured, [112.11, 32.95])?.side).toBe('left');
    // Outside the corner, the corner itself is nearest; both segments have it on their left.
    expect(findPlaceOnLine(measured, [112.11, 33.01])?.side).toBe('left');
    expect(findPlaceOnLine(measured, [112.05, 33])?.side).toBe('on');
  });

  it('swaps banks if the river is reversed', () => {
    fc.assert(
      fc.property(bends, nearby, (line, position) => {
        const place = findPlaceOnLine(measureLine(line), position);
        const turned = findPlaceOnLine(measureLine(line.toReversed()), position);
        if (place === undefined || place.side === 'on') return;
        const other = place.side === 'left' ? 'right' : 'left';
        expect(turned?.distanceKm).toBeCloseTo(place.distanceKm, 6);
        // If two points are equally near, either is acceptable.
        if (distanceKm(turned?.point ?? [0, 0], place.point) < 1e-6) {
          expect(turned?.side).toBe(other);
        }
      }),
    );
  });
});

describe('a part of a line', () => {
  it('has the length of the difference in chainage, and parts add up', () => {
    fc.assert(
      fc.property(bends, share, share, (line, a, b) => {
        const km = lengthKm(line);
        const measured = measureLine(line);
        const [upper, lower] = [Math.min(a, b) * km, Math.max(a, b) * km];
        const parts = [
          sliceLine(measured, 0, upper),
          sliceLine(measured, lower, upper),
          sliceLine(measured, lower, km),
        ];
        expect(lengthKm(parts[1] ?? [])).toBeCloseTo(lower - upper, 5);
        const sum = parts.reduce((total, part) => total + lengthKm(part), 0);
        expect(sum).toBeCloseTo(km, 5);
        expect(parts[0]?.at(-1)).toEqual(parts[1]?.[0]);
      }),
    );
  });

  it('is the whole line between both ends', () => {
    fc.assert(
      fc.property(bends, (line) => {
        const measured = measureLine(line, 42);
        expect(sliceLine(measured, 0, 42)).toEqual(line);
      }),
    );
    expect(sliceLine(measureLine([]), 0, 1)).toEqual([]);
  });
});
