import { sideOf } from '../geometry/chainage.ts';
import { cumulativeKm } from '../geometry/lengthKm.ts';
import { findNearestOnLine, type NearestOnLine } from '../geometry/nearestOnLine.ts';
import type { Line, Position } from '../geometry/position.ts';
import { isInRing } from '../geometry/ring.ts';
import type { Stretch } from './stretch.ts';

/** A stretch with its nearest point to a position. */
export interface NearPlace {
  readonly stretch: Stretch;
  /** Chainage of that point, kilometres from the source. */
  readonly km: number;
  /**
   * Bank of the position, looking downstream; `beyond` a source or a mouth there is none. At a lake,
   * whether the position is `inside` its shore.
   */
  readonly side: 'left' | 'right' | 'on' | 'beyond' | 'inside' | 'shore';
  readonly distanceKm: number;
  readonly point: Position;
  /** True if that point is an end of the stretch where the river continues. */
  readonly isAtCut: boolean;
}

/**
 * Stretches within a distance of a position, nearest first. If there are none, the nearest stretch.
 * Equally near ones keep their order.
 */
export const findNearPlaces = (
  stretches: readonly Stretch[],
  position: Position,
  withinKm: number,
): readonly NearPlace[] => {
  const measured = stretches.flatMap((stretch) => {
    const isInside = stretch.isArea === true && isInRing(position, stretch.line);
    const nearest = isInside
      ? { segment: 0, share: 0, point: position, distanceKm: 0 }
      : findNearestOnLine(stretch.line, position);
    return nearest ? [{ stretch, nearest }] : [];
  });
  const leastKm = measured.reduce((km, { nearest }) => Math.min(km, nearest.distanceKm), Infinity);
  const limitKm = Math.max(withinKm, leastKm);
  const places = measured
    .filter(({ nearest }) => nearest.distanceKm <= limitKm)
    .map(({ stretch, nearest }) => placeOf(stretch, nearest, position))
    .sort((a, b) => a.distanceKm - b.distanceKm);
  return settleSides(leastKm > withinKm ? places.slice(0, 1) : places);
};

/**
 * If the nearest point of a stretch is a cut, its bank comes from the stretch of the river that is
 * nearer: beyond a bend, the direction at the cut is misleading.
 *
 * @param places nearest first
 */
export const settleSides = (places: readonly NearPlace[]): readonly NearPlace[] => {
  const settled: NearPlace[] = [];
  for (const place of places) {
    const nearer = place.isAtCut && settled.find((other) => adjoin(other.stretch, place.stretch));
    settled.push(nearer ? { ...place, side: nearer.side } : place);
  }
  return settled;
};

const adjoin = (a: Stretch, b: Stretch): boolean =>
  a.riverId === b.riverId && (a.toKm === b.fromKm || b.toKm === a.fromKm);

function placeOf(stretch: Stretch, nearest: NearestOnLine, position: Position): NearPlace {
  const { line, above, below, fromKm, toKm } = stretch;
  const { segment, share, point, distanceKm } = nearest;
  if (stretch.isArea) {
    const side = distanceKm === 0 ? 'inside' : 'shore';
    return { stretch, km: 0, side, distanceKm, point, isAtCut: false };
  }

  // Chainage from the share of the drawn length above the point.
  const drawn = cumulativeKm(line);
  const start = drawn[segment] ?? 0;
  const end = drawn[segment + 1] ?? start;
  const whole = drawn.at(-1) ?? 0;
  const part = whole === 0 ? 0 : (start + (end - start) * share) / whole;

  // At a cut the river continues, so the adjoining stretches determine the bank there.
  const course: Line = [...(above ? [above] : []), ...line, ...(below ? [below] : [])];
  const isAtUpperEnd = segment === 0 && share === 0;
  const isAtLowerEnd = segment >= line.length - 2 && share === 1;
  const isPast = (isAtUpperEnd && !above) || (isAtLowerEnd && !below);
  const side = sideOf(course, segment + (above ? 1 : 0), share, position, distanceKm);
  return {
    stretch,
    km: fromKm + (toKm - fromKm) * part,
    side: side !== 'on' && isPast ? 'beyond' : side,
    distanceKm,
    point,
    isAtCut: !isPast && (isAtUpperEnd || isAtLowerEnd),
  };
}
