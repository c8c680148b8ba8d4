import { isMeasured } from '../../../src/core/places/measured.ts';
import type { Line, Position } from '../../../src/core/geometry/position.ts';
import { distanceKm, planeAround, positionBetween } from '../../../src/core/geometry/position.ts';
import { findNearPlaces } from '../../../src/core/near/findNear.ts';
import { divideStretches, searchShards } from '../../../src/core/near/shards.ts';
import {
  listStretches,
  receiveStretch,
  sendStretch,
  type Stretch,
} from '../../../src/core/near/stretch.ts';
import { findBoundingBox } from '../../../src/core/geometry/boundingBox.ts';
import { simplifyLine } from '../../../src/core/geometry/simplifyLine.ts';
import { groupBy } from '../../../src/core/lists/groupBy.ts';
import type { Reach } from '../../../src/core/record/record.ts';

/** Data to search: rivers with their lines, and reaches. */
export interface Land {
  readonly rivers: readonly {
    readonly id: string;
    readonly lengthKm: number;
    readonly line: Line;
  }[];
  readonly reaches: readonly Pick<
    Reach,
    'id' | 'riverId' | 'regionCode' | 'fromKm' | 'toKm' | 'side'
  >[];
}

/** Result for the nearest point, from the fast or the naive search. */
export interface Nearest {
  readonly riverId: string;
  readonly km: number;
  readonly distanceKm: number;
  readonly side: string;
  /** Reaches of the left and the right bank. */
  readonly banks: readonly [string | undefined, string | undefined];
}

/** Naive search: every segment of every river as drawn, one after the other. */
export const nearestByBruteForce = ({ rivers, reaches }: Land) => {
  const byRiver = groupBy(reaches, ({ riverId }) => riverId);
  const ends = layEndToEnd(rivers.map(({ line }) => line));
  const lengthsOf = new Map<number, readonly number[]>();
  const distanceTo = (position: Position, { riverAt, at, share }: OnSegment): number => {
    const line = rivers[riverAt]?.line ?? [];
    const [from = position, to = position] = [line[at - 1], line[at]];
    return distanceKm(position, positionBetween(from, to, share));
  };
  return (position: Position): Nearest => {
    const [best] = nearestSegments(ends, position)
      .map((one) => ({ ...one, km: distanceTo(position, one) }))
      .sort((a, b) => a.km - b.km);
    const river = rivers[best?.riverAt ?? -1];
    if (!best || !river) throw new Error('no river');
    const { riverAt, at, share } = best;
    const lengths = lengthsOf.get(riverAt) ?? lengthsAlong(river.line);
    lengthsOf.set(riverAt, lengths);
    const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
    const drawnKm = sum(lengths.slice(0, at - 1)) + (lengths[at - 1] ?? 0) * share;
    const km = (drawnKm / sum(lengths)) * river.lengthKm;
    const covering = (byRiver.get(river.id) ?? [])
      .filter(isMeasured)
      .filter((reach) => reach.fromKm <= km && km <= reach.toKm)
      .sort((a, b) => b.regionCode.length - a.regionCode.length);
    return {
      riverId: river.id,
      km,
      distanceKm: best.km,
      side: bankByNormals(river.line, at, share, position),
      banks: [
        covering.find(({ side }) => side !== 'right')?.id,
        covering.find(({ side }) => side !== 'left')?.id,
      ],
    };
  };
};

/** Length of each segment, kilometres. */
const lengthsAlong = (line: Line): readonly number[] =>
  line.slice(1).map((to, at) => distanceKm(line[at] ?? to, to));

/**
 * Positions of all lines in two columns, so that billions of segments can be measured in minutes.
 */
interface EndToEnd {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Start index of each line, and the end of the last one. */
  readonly starts: readonly number[];
}

const layEndToEnd = (lines: readonly Line[]): EndToEnd => {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const all = lines.flat();
  return {
    lng: Float64Array.from(all, ([lng]) => lng),
    lat: Float64Array.from(all, ([, lat]) => lat),
    starts,
  };
};

/**
 * A segment: its river, the index of its lower end in the line, and the position of the nearest
 * point along it.
 */
interface OnSegment {
  readonly riverAt: number;
  readonly at: number;
  readonly share: number;
  readonly squared: number;
}

/** Far away, the plane is off by one per cent: tolerance factor for segment distances, squared. */
const PLANE_SLACK = 1.03;

/** The segments that are nearest on the plane tangent at the position, or almost nearest. */
const nearestSegments = (
  { lng, lat, starts }: EndToEnd,
  [lng0, lat0]: Position,
): readonly OnSegment[] => {
  // Mean radius of the earth, kilometres.
  const northKm = (6371.0088 * Math.PI) / 180;
  const eastKm = northKm * Math.cos((lat0 * Math.PI) / 180);
  const near: OnSegment[] = [];
  let least = Infinity;
  for (let riverAt = 0; riverAt + 1 < starts.length; riverAt += 1) {
    const start = starts[riverAt] ?? 0;
    const end = starts[riverAt + 1] ?? 0;
    let ax = ((lng[start] ?? 0) - lng0) * eastKm;
    let ay = ((lat[start] ?? 0) - lat0) * northKm;
    for (let one = start + 1; one < end; one += 1) {
      const bx = ((lng[one] ?? 0) - lng0) * eastKm;
      const by = ((lat[one] ?? 0) - lat0) * northKm;
      const dx = bx - ax;
      const dy = by - ay;
      const long = dx * dx + dy * dy;
      const share = long === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / long));
      const x = ax + dx * share;
      const y = ay + dy * share;
      const squared = x * x + y * y;
      if (squared <= least * PLANE_SLACK) near.push({ riverAt, at: one - start, share, squared });
      if (squared < least) least = squared;
      ax = bx;
      ay = by;
    }
  }
  return near.filter(({ squared }) => squared <= least * PLANE_SLACK);
};

/** The bank by the left normal of the segment, or by the sum of both normals at a corner. */
const bankByNormals = (line: Line, at: number, share: number, position: Position): string => {
  const project = planeAround(position);
  const normalOf = (end: number): readonly [number, number] => {
    const [a, b] = [line[end - 1], line[end]];
    if (!a || !b) return [0, 0];
    const [[ax, ay], [bx, by]] = [project(a), project(b)];
    const long = Math.hypot(bx - ax, by - ay) || 1;
    return [-(by - ay) / long, (bx - ax) / long];
  };
  const corner = share === 1 ? line[at] : line[at - 1];
  const [first, second] = share === 1 ? [at, at + 1] : share === 0 ? [at - 1, at] : [at, at];
  const [[nx, ny], [mx, my]] = [normalOf(first), normalOf(second)];
  const [cx, cy] = corner ? project(corner) : [0, 0];
  return -cx * (nx + mx) - cy * (ny + my) > 0 ? 'left' : 'right';
};

/** The fast search, as on a phone: stretches, encoded in parts and decoded again. */
export const sentDistrict = (land: Land, toleranceM: number, mostPositions?: number) => {
  const byRiver = groupBy(land.reaches, ({ riverId }) => riverId);
  const stretches = land.rivers.flatMap((river) =>
    listStretches(river, byRiver.get(river.id) ?? [], [simplifyLine(river.line, toleranceM)]),
  );
  const rivers = land.rivers.map(({ id }) => ({ id }));
  const reaches = land.reaches.map(({ id }) => ({ id }));
  const riverPlace = new Map(rivers.map(({ id }, at) => [id, at]));
  const reachPlace = new Map(reaches.map(({ id }, at) => [id, at]));
  const parts = divideStretches(stretches, mostPositions).map((part) =>
    part
      .map((stretch) =>
        sendStretch(stretch, {
          river: (id) => riverPlace.get(id) ?? -1,
          reach: (id) => reachPlace.get(id) ?? -1,
        }),
      )
      .map((sent) => receiveStretch(sent, rivers, reaches)),
  );
  const shards = parts.map((part, at) => ({
    name: String(at),
    box: findBoundingBox(part.map(({ line }) => line)) ?? ([0, 0, 0, 0] as const),
  }));
  const asked = new Set<string>();
  const load = async ({ name }: { readonly name: string }): Promise<readonly Stretch[]> => {
    asked.add(name);
    return Promise.resolve(parts[Number(name)] ?? []);
  };
  return {
    stretches: parts.flat(),
    shards,
    /** Parts requested so far. */
    asked,
    nearest: async (position: Position, withinKm = 2) =>
      await searchShards(shards, load, position, withinKm),
    /** The same without parts: every stretch is measured. */
    nearestOfAll: (position: Position, withinKm = 2) =>
      findNearPlaces(parts.flat(), position, withinKm),
  };
};
