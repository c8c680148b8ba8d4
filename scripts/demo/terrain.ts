import { type Point } from './plane.ts';
import { getItem, type Random } from './random.ts';

/** A generated relief with the drainage direction of every node. */
export interface Terrain {
  /**
   * Nodes of a jittered triangular lattice. Its edges never cross, so its streams do not either.
   */
  readonly nodes: readonly Point[];
  /** Nodes on the rim of the drawing. Streams do not run along it. */
  readonly rim: ReadonlySet<number>;
  /** Index of the node each node drains to; -1 at an outlet. */
  readonly downstream: Int32Array;
  /** Number of nodes that drain through each node, including itself. */
  readonly drained: Int32Array;
  /** Outlets of the main stem and the second stream. */
  readonly outlets: readonly number[];
}

/** Distance between columns of the lattice, metres. */
export const SPACING_M = 620;

/** Row height relative to column width, for equilateral triangles. */
const ROW_SHARE = 0.8660254037844386;

/**
 * Generates a valley that falls from west to east, adds noise and drains it. Every node drains to
 * the neighbour over which it spills (priority flood), so all streams run downhill to an outlet.
 *
 * @param columns number of nodes from west to east
 * @param rows number of nodes from south to north
 */
export const shapeTerrain = (random: Random, columns: number, rows: number): Terrain => {
  const nodes = scatterNodes(random, columns, rows);
  const width = columns * SPACING_M;
  const height = rows * SPACING_M * ROW_SHARE;
  const relief = roughness(random, columns, rows);
  const bend = random.between(-0.08, 0.08);
  const heights = nodes.map(({ x, y }, node) => {
    const [east, north] = [x / width, y / height];
    const mainValley = Math.abs(north - (0.56 + bend * (1 - 2 * east) + 0.07 * wave(east * 2.3)));
    const sideValley =
      Math.abs(north - 0.12 - 0.1 * (1 - east) - 0.035 * wave(east * 3.7 + bend)) +
      (east < 0.5 ? 1 : 0.16);
    const valley = Math.min(mainValley, sideValley);
    return 300 * (1 - east) + 1150 * valley * (height / width) + (relief[node] ?? 0);
  });
  const outlets = [
    nearestNode(nodes, width, height * (0.56 - bend)),
    nearestNode(nodes, width, height * 0.08),
  ];
  return { nodes, outlets, rim: rimOf(columns, rows), ...drain(heights, columns, rows, outlets) };
};

const scatterNodes = (random: Random, columns: number, rows: number): Point[] => {
  const nodes: Point[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      nodes.push({
        x: (column + (row % 2) / 2 + random.between(-0.17, 0.17)) * SPACING_M,
        y: (row * ROW_SHARE + random.between(-0.17, 0.17)) * SPACING_M,
      });
    }
  }
  return nodes;
};

const rimOf = (columns: number, rows: number): ReadonlySet<number> => {
  const rim = new Set<number>();
  for (let node = 0; node < columns * rows; node += 1) {
    const [column, row] = [node % columns, Math.floor(node / columns)];
    if (column === 0 || row === 0 || column === columns - 1 || row === rows - 1) rim.add(node);
  }
  return rim;
};

/** Value noise in three octaves, metres. */
const roughness = (random: Random, columns: number, rows: number): Float64Array => {
  const sum = new Float64Array(columns * rows);
  for (const [cell, amplitude] of [
    [12, 90],
    [5, 60],
    [2, 34],
  ] as const) {
    const across = Math.ceil(columns / cell) + 2;
    const values = Array.from({ length: across * (Math.ceil(rows / cell) + 2) }, () =>
      random.unit(),
    );
    for (let node = 0; node < sum.length; node += 1) {
      const [u, v] = [(node % columns) / cell, Math.floor(node / columns) / cell];
      const [column, row] = [Math.floor(u), Math.floor(v)];
      const at = (right: number, up: number): number =>
        values[(row + up) * across + column + right] ?? 0;
      const [s, t] = [eased(u - column), eased(v - row)];
      const south = at(0, 0) + (at(1, 0) - at(0, 0)) * s;
      const north = at(0, 1) + (at(1, 1) - at(0, 1)) * s;
      sum[node] = (sum[node] ?? 0) + amplitude * (south + (north - south) * t);
    }
  }
  return sum;
};

const eased = (share: number): number => share * share * (3 - 2 * share);

/** A smooth wave of period 1 between -1 and 1, without sine. */
const wave = (value: number): number => {
  const share = value - Math.floor(value);
  return share < 0.5 ? eased(share * 2) * 2 - 1 : 1 - eased(share * 2 - 1) * 2;
};

const nearestNode = (nodes: readonly Point[], x: number, y: number): number => {
  let nearest = 0;
  let least = Infinity;
  nodes.forEach((node, index) => {
    const distance = (node.x - x) * (node.x - x) + (node.y - y) * (node.y - y);
    if (distance < least) [least, nearest] = [distance, index];
  });
  return nearest;
};

const drain = (
  heights: readonly number[],
  columns: number,
  rows: number,
  outlets: readonly number[],
): { downstream: Int32Array; drained: Int32Array } => {
  const downstream = new Int32Array(heights.length).fill(-2);
  const order: number[] = [];
  const queue = new FloodQueue();
  outlets.forEach((outlet) => {
    downstream[outlet] = -1;
    queue.push(outlet, heights[outlet] ?? 0);
  });
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    order.push(entry.node);
    for (const neighbour of neighboursOf(entry.node, columns, rows)) {
      if (downstream[neighbour] !== -2) continue;
      downstream[neighbour] = entry.node;
      queue.push(neighbour, Math.max(heights[neighbour] ?? 0, entry.level));
    }
  }

  // From the heads down, each node passes its water on.
  const drained = new Int32Array(heights.length).fill(1);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const node = getItem(order, index);
    const next = downstream[node] ?? -1;
    if (next >= 0) drained[next] = (drained[next] ?? 0) + (drained[node] ?? 0);
  }
  return { downstream, drained };
};

const neighboursOf = (node: number, columns: number, rows: number): number[] => {
  const [column, row] = [node % columns, Math.floor(node / columns)];
  const shift = row % 2;
  const around: [number, number][] = [
    [column - 1, row],
    [column + 1, row],
    [column - 1 + shift, row - 1],
    [column + shift, row - 1],
    [column - 1 + shift, row + 1],
    [column + shift, row + 1],
  ];
  return around
    .filter(([c, r]) => c >= 0 && c < columns && r >= 0 && r < rows)
    .map(([c, r]) => r * columns + c);
};

/** A binary heap of nodes by water level; equal levels leave in insertion order. */
class FloodQueue {
  private readonly heap: { node: number; level: number; turn: number }[] = [];
  private turns = 0;

  push(node: number, level: number): void {
    this.heap.push({ node, level, turn: (this.turns += 1) });
    for (let at = this.heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.comesFirst(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { node: number; level: number } | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < this.heap.length && this.comesFirst(left, least)) least = left;
      if (right < this.heap.length && this.comesFirst(right, least)) least = right;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private comesFirst(a: number, b: number): boolean {
    const [one, other] = [getItem(this.heap, a), getItem(this.heap, b)];
    return one.level < other.level || (one.level === other.level && one.turn < other.turn);
  }

  private swap(a: number, b: number): void {
    const moved = getItem(this.heap, a);
    this.heap[a] = getItem(this.heap, b);
    this.heap[b] = moved;
  }
}
