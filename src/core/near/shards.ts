/**
 * Shards: a large district is split into parts, and a browser loads only the parts around a
 * position. A small district is one part.
 */
import type { BoundingBox } from '../geometry/boundingBox.ts';
import { findBoundingBox, leastDistanceKm } from '../geometry/boundingBox.ts';
import type { Position } from '../geometry/position.ts';
import { findNearPlaces, settleSides, type NearPlace } from './findNear.ts';
import type { Stretch } from './stretch.ts';

/** Name of a part and the box around everything in it. */
export interface Shard {
  readonly name: string;
  readonly box: BoundingBox;
}

/** Most positions in a part, unless a single stretch has more: about 15 KB compressed. */
const MOST_POSITIONS = 6000;

/**
 * Splits stretches into parts of neighbours: halves along the longer side until each part is small
 * enough.
 */
export const divideStretches = (
  stretches: readonly Stretch[],
  mostPositions = MOST_POSITIONS,
): readonly (readonly Stretch[])[] => {
  const positions = stretches.reduce((sum, { line }) => sum + line.length, 0);
  const box = findBoundingBox(stretches.map(({ line }) => line));
  if (!box) return [];
  if (positions <= mostPositions || stretches.length === 1) return [stretches];
  const [west, south, east, north] = box;
  const axis = east - west > north - south ? 0 : 1;
  const sorted = [...stretches].sort((a, b) => middleOf(a)[axis] - middleOf(b)[axis]);
  const half = sorted.length >> 1;
  return [sorted.slice(0, half), sorted.slice(half)].flatMap((part) =>
    divideStretches(part, mostPositions),
  );
};

const middleOf = ({ line }: Stretch): Position => line[line.length >> 1] ?? [0, 0];

/**
 * The stretches within a distance of a position, nearest first. If there are none, the nearest
 * stretch. Exact: a part is skipped only if its box is farther away than the results so far.
 *
 * @param load loads the stretches of a part; called only for near parts
 */
export const searchShards = async (
  shards: readonly Shard[],
  load: (shard: Shard) => Promise<readonly Stretch[]>,
  position: Position,
  withinKm: number,
): Promise<readonly NearPlace[]> => {
  const waiting = shards
    .map((shard) => ({ shard, leastKm: leastDistanceKm(position, shard.box) }))
    .sort((a, b) => a.leastKm - b.leastKm);
  let found: readonly NearPlace[] = [];
  for (const { shard, leastKm } of waiting) {
    const nearestKm = found[0]?.distanceKm ?? Infinity;
    if (leastKm > Math.max(withinKm, nearestKm)) break;
    found = merge(found, findNearPlaces(await load(shard), position, withinKm));
  }
  const near = found.filter(({ distanceKm }) => distanceKm <= withinKm);
  return near.length > 0 ? settleSides(near) : found.slice(0, 1);
};

const merge = (a: readonly NearPlace[], b: readonly NearPlace[]): readonly NearPlace[] =>
  [...a, ...b].sort((one, other) => one.distanceKm - other.distanceKm);
