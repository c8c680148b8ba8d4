import {
  bankOf,
  chainages,
  metresBetween,
  placeAt,
  positionOf,
  rounded,
  segmentsMeet,
  type Point,
  type Position,
} from './plane.ts';
import { getItem, type Random } from './random.ts';
import { SPACING_M, shapeTerrain, type Terrain } from './terrain.ts';

/** An unnamed watercourse: its line from source to mouth, and where it flows to. */
export interface Watercourse {
  readonly line: Position[];
  readonly bounds: Bounds;
  /** Length in kilometres, two decimals. */
  readonly lengthKm: number;
  /** Stream order: 1 for a river that leaves the district, 2 for its tributaries, and so on. */
  readonly order: number;
  /** Index of the watercourse it joins; absent if it leaves the district. */
  readonly joins?: {
    readonly index: number;
    readonly atKm: number;
    readonly side: 'left' | 'right';
  };
}

/** Nodes between two mouths on one river, and between a mouth and an end of the river. */
const MOUTH_DISTANCE = 2;

/** Number of topmost nodes that are hillside rather than stream bed. */
const SLOPE_NODES = 1;

const LEAST_NODES = 5;

/**
 * Generates a drainage network of `count` watercourses: the main stem first, parents before
 * children, tributaries ending exactly on a vertex of their parent, no crossing lines.
 *
 * @param offset south-west corner of this basin, metres
 */
export const drawNetwork = (random: Random, count: number, offset: Point): Watercourse[] => {
  const scale = Math.sqrt(Math.max(count, 3) / 26);
  const terrain = shapeTerrain(random, Math.round(72 * scale) + 6, Math.round(58 * scale) + 6);
  const upstream = listUpstream(terrain);
  const drawn: Watercourse[] = [];
  const waiting: Candidate[] = terrain.outlets
    .slice(0, count > 8 ? 2 : 1)
    .map((outlet) => ({ nodes: climb(terrain, upstream, outlet), order: 1 }));

  while (drawn.length < count && waiting.length > 0) {
    const candidate = takeNext(random, waiting, drawn.length / count);
    const course = drawCourse(random, terrain, candidate, drawn, offset);
    if (course === undefined) continue;
    const index = drawn.length;
    drawn.push(course);
    waiting.push(...tributariesOf(terrain, upstream, candidate, index));
  }
  return drawn;
};

interface Candidate {
  /** Nodes from the mouth up to the source; a tributary's first node is its confluence. */
  readonly nodes: readonly number[];
  readonly order: number;
  readonly parent?: number;
}

/** Longest first; the last third also includes short gullies. */
const takeNext = (random: Random, waiting: Candidate[], share: number): Candidate => {
  waiting.sort((a, b) => b.nodes.length - a.nodes.length);
  const short = waiting.findIndex(({ nodes }) => nodes.length <= 11);
  const wantsGully = share > 0.55 && short >= 0 && random.chance(0.55);
  const at = wantsGully ? random.int(short, Math.min(waiting.length - 1, short + 12)) : 0;
  return getItem(waiting.splice(at, 1), 0);
};

const listUpstream = ({ downstream, drained }: Terrain): ReadonlyMap<number, readonly number[]> => {
  const upstream = new Map<number, number[]>();
  downstream.forEach((next, node) => {
    if (next < 0) return;
    const list = upstream.get(next);
    if (list === undefined) upstream.set(next, [node]);
    else list.push(node);
  });
  for (const list of upstream.values()) {
    list.sort((a, b) => (drained[b] ?? 0) - (drained[a] ?? 0) || a - b);
  }
  return upstream;
};

/** Follows the larger stream upstream to its head. */
const climb = (
  terrain: Terrain,
  upstream: ReadonlyMap<number, readonly number[]>,
  mouth: number,
): number[] => {
  const nodes = [mouth];
  for (let next = upstream.get(mouth)?.[0]; next !== undefined; next = upstream.get(next)?.[0]) {
    // Streams do not run along the rim; outlets are on it.
    if (terrain.rim.has(next) && !terrain.rim.has(nodes.at(-1) ?? mouth)) return nodes;
    nodes.push(next);
  }
  return nodes.slice(0, nodes.length - SLOPE_NODES);
};

const tributariesOf = (
  terrain: Terrain,
  upstream: ReadonlyMap<number, readonly number[]>,
  river: Candidate,
  parent: number,
): Candidate[] => {
  const found: Candidate[] = [];
  let lastMouth = 0;
  for (let at = MOUTH_DISTANCE; at < river.nodes.length - MOUTH_DISTANCE; at += 1) {
    if (at - lastMouth < MOUTH_DISTANCE) continue;
    const node = getItem(river.nodes, at);
    const branch = upstream.get(node)?.[1];
    if (branch === undefined) continue;
    const nodes = [node, ...climb(terrain, upstream, branch)];
    if (nodes.length < LEAST_NODES) continue;
    found.push({ nodes, order: river.order + 1, parent });
    lastMouth = at;
  }
  return found;
};

const drawCourse = (
  random: Random,
  terrain: Terrain,
  { nodes, order, parent }: Candidate,
  drawn: readonly Watercourse[],
  offset: Point,
): Watercourse | undefined => {
  const points = [...nodes].reverse().map((node) => {
    const { x, y } = getItem(terrain.nodes, node);
    return { x: x + offset.x, y: y + offset.y };
  });
  const target = parent === undefined ? undefined : getItem(drawn, parent);
  if (target === undefined) {
    const line = meander(random, points).map(positionOf);
    return crossesAny(line, drawn, -1) ? undefined : withLength(line, { order });
  }

  // The mouth is the vertex of the parent's line nearest to the confluence.
  const meeting = positionOf(getItem(points, points.length - 1));
  const at = nearestVertex(target.line, meeting);
  const mouth = getItem(target.line, at);
  const line = meander(random, points).map(positionOf);
  line.splice(-1, 1, mouth);
  if (crossesAny(line, drawn, parent ?? -1)) return undefined;
  const alongParent = chainages(target.line);
  const approach = getItem(line, line.length - 2);
  return withLength(line, {
    order,
    joins: {
      index: parent ?? 0,
      atKm: rounded(alongParent[at] ?? 0, 2),
      side: bankOf(placeAt(target.line, alongParent, alongParent[at] ?? 0), approach),
    },
  });
};

const withLength = (
  line: Position[],
  rest: Omit<Watercourse, 'line' | 'bounds' | 'lengthKm'>,
): Watercourse => ({
  line,
  bounds: boundsOf(line),
  lengthKm: rounded(chainages(line).at(-1) ?? 0, 2),
  ...rest,
});

const nearestVertex = (line: readonly Position[], position: Position): number => {
  let nearest = 0;
  let least = Infinity;
  line.forEach((vertex, index) => {
    const metres = metresBetween(vertex, position);
    if (metres < least) [least, nearest] = [metres, index];
  });
  return nearest;
};

/** Rounds the corners of a path and adds gentle bends. Both ends stay fixed. */
const meander = (random: Random, path: readonly Point[]): Point[] => {
  const swung = roundCorners(path).map((point, index, all) =>
    index === 0 || index >= all.length - 2
      ? point
      : {
          x: point.x + random.between(-0.11, 0.11) * SPACING_M,
          y: point.y + random.between(-0.11, 0.11) * SPACING_M,
        },
  );
  return roundCorners(roundCorners(swung));
};

/** Chaikin's corner cutting. */
const roundCorners = (path: readonly Point[]): Point[] => {
  const cut: Point[] = [getItem(path, 0)];
  for (let index = 0; index + 1 < path.length; index += 1) {
    const [a, b] = [getItem(path, index), getItem(path, index + 1)];
    if (index > 0) cut.push({ x: a.x * 0.75 + b.x * 0.25, y: a.y * 0.75 + b.y * 0.25 });
    if (index + 2 < path.length)
      cut.push({ x: a.x * 0.25 + b.x * 0.75, y: a.y * 0.25 + b.y * 0.75 });
  }
  cut.push(getItem(path, path.length - 1));
  return cut;
};

/** Whether a line meets another one anywhere except at its mouth on its parent. */
const crossesAny = (
  line: readonly Position[],
  drawn: readonly Watercourse[],
  parent: number,
): boolean => {
  const bounds = boundsOf(line);
  return drawn.some((other, index) => {
    if (!boundsMeet(bounds, other.bounds)) return false;
    const isParent = index === parent;
    const mouth = isParent ? line[line.length - 1] : undefined;
    for (let at = 1; at < line.length; at += 1) {
      const [a, b] = [getItem(line, at - 1), getItem(line, at)];
      if (!segmentMayMeet(a, b, other.bounds)) continue;
      // The last segment may touch its parent, but only at the mouth.
      if (meetsLine(a, b, other.line, at === line.length - 1 ? mouth : undefined)) return true;
    }
    return false;
  });
};

/** Whether a segment meets a line, ignoring the line's segments that end at `except`. */
const meetsLine = (
  a: Position,
  b: Position,
  line: readonly Position[],
  except: Position | undefined,
): boolean => {
  const west = Math.min(a[0], b[0]);
  const east = Math.max(a[0], b[0]);
  const south = Math.min(a[1], b[1]);
  const north = Math.max(a[1], b[1]);
  let before = line[0];
  for (const vertex of line) {
    if (before === undefined || before === vertex) continue;
    const isFar =
      (before[0] < west && vertex[0] < west) ||
      (before[0] > east && vertex[0] > east) ||
      (before[1] < south && vertex[1] < south) ||
      (before[1] > north && vertex[1] > north);
    const isExcepted = except !== undefined && (isSame(before, except) || isSame(vertex, except));
    if (!isFar && !isExcepted && segmentsMeet(a, b, before, vertex)) return true;
    before = vertex;
  }
  return false;
};

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const boundsMeet = (one: Bounds, other: Bounds): boolean =>
  one.west <= other.east &&
  other.west <= one.east &&
  one.south <= other.north &&
  other.south <= one.north;

const segmentMayMeet = (a: Position, b: Position, { west, east, south, north }: Bounds): boolean =>
  !(
    (a[0] < west && b[0] < west) ||
    (a[0] > east && b[0] > east) ||
    (a[1] < south && b[1] < south) ||
    (a[1] > north && b[1] > north)
  );

const boundsOf = (line: readonly Position[]): Bounds => {
  const bounds = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x, y] of line) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
};
