import type { Line, Position } from './position.ts';

/** Degrees; as GeoJSON orders them. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around all positions, or undefined where there are none. */
export function findBoundingBox(lines: Iterable<Line>): BoundingBox | undefined {
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
}

/** True where a position lies in a box or on its edge. */
export const isInBox = ([lng, lat]: Position, [west, south, east, north]: BoundingBox): boolean =>
  west <= lng && lng <= east && south <= lat && lat <= north;
