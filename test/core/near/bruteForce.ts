import type { Line, Position } from '../../../src/core/geometry/position.ts';
import { distanceKm, planeAround } from '../../../src/core/geometry/position.ts';
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
import { groupBy } from '../../../src/core/groupBy.ts';
import type { Reach } from '../../../src/core/record.ts';

/** Land to search: rivers with their lines, and reaches. */
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

/** What is known of the nearest point: by the clever way or by the stupid one. */
export interface Nearest {
  readonly riverId: string;
  readonly km: number;
  readonly distanceKm: number;
  readonly side: string;
  /** Reaches of the left and of the right bank. */
  readonly banks: readonly [string | undefined, string | undefined];
}

/** The stupid way: every segment of every river as it was drawn, one after the other. */
export const nearestByBruteForce = ({ rivers, reaches }: Land) => {
  const byRiver = groupBy(reaches, ({ riverId }) => riverId);
  const measured = rivers.map((river) => ({
    ...river,
    lengths: river.line.slice(1).map((to, at) => distanceKm(river.line[at] ?? to, to)),
  }));
  return (position: Position): Nearest => {
    const project = planeAround(position);
    let best:
      | { river: (typeof measured)[number]; drawn: number; km: number; at: number; share: number }
      | undefined;
    for (const river of measured) {
      let drawn = 0;
      for (let at = 1; at < river.line.length; at++) {
        const a = river.line[at - 1];
        const b = river.line[at];
        if (!a || !b) continue;
        const [ax, ay] = project(a);
        const [bx, by] = project(b);
        const [dx, dy] = [bx - ax, by - ay];
        const squared = dx * dx + dy * dy;
        const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
        const km = Math.hypot(ax + dx * share, ay + dy * share);
        const long = river.lengths[at - 1] ?? 0;
        if (!best || km < best.km) best = { river, drawn: drawn + long * share, km, at, share };
        drawn += long;
      }
    }
    if (!best) throw new Error('no river');
    const wholeKm = best.river.lengths.reduce((sum, one) => sum + one, 0);
    const km = (best.drawn / wholeKm) * best.river.lengthKm;
    const covering = (byRiver.get(best.river.id) ?? [])
      .filter((reach) => reach.fromKm <= km && km <= reach.toKm)
      .sort((a, b) => b.regionCode.length - a.regionCode.length);
    return {
      riverId: best.river.id,
      km,
      distanceKm: best.km,
      side: bankByNormals(best.river.line, best.at, best.share, position),
      banks: [
        covering.find(({ side }) => side !== 'right')?.id,
        covering.find(({ side }) => side !== 'left')?.id,
      ],
    };
  };
};

/** The bank by the left normal of the segment, or the sum of both normals at a corner. */
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

/** The clever way, as the telephone goes it: stretches, sent in parts and received again. */
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
    /** Parts asked for so far. */
    asked,
    nearest: async (position: Position, withinKm = 2) =>
      await searchShards(shards, load, position, withinKm),
    /** The same without parts: every stretch measured. */
    nearestOfAll: (position: Position, withinKm = 2) =>
      findNearPlaces(parts.flat(), position, withinKm),
  };
};
