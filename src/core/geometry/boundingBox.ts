import type { Line, Position } from './position.ts';
import { planeAround } from './position.ts';

/** Degrees, in the order of GeoJSON. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around all positions; undefined if there are none. */
export const findBoundingBox = (lines: Iterable<Line>): BoundingBox | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [lng, lat] of line) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
};

/** True if a position lies in a box or on its edge. */
export const isInBox = ([lng, lat]: Position, [west, south, east, north]: BoundingBox): boolean =>
  west <= lng && lng <= east && south <= lat && lat <= north;

/**
 * Kilometres from a position to the nearest point of a box; 0 inside. Never more than the
 * `distanceKm` to anything in the box, within 50 km and up to 55 degrees of latitude (see
 * `planeAround`).
 */
export const leastDistanceKm = (position: Position, box: BoundingBox): number => {
  const [lng, lat] = position;
  const [west, south, east, north] = box;
  const nearest: Position = [
    Math.min(Math.max(lng, west), east),
    Math.min(Math.max(lat, south), north),
  ];
  const [eastKm, northKm] = planeAround(position)(nearest);
  return Math.hypot(eastKm, northKm) * (1 - LARGEST_ERROR);
};

/** Relative error of a distance on the plane. */
const LARGEST_ERROR = 0.01;
