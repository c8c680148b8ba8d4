/** A position on a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box around its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A name as large as its box, to be placed at its centre or beside it. */
export interface WishedLabel extends Box {
  /** A river's name is placed beside its line, a place's name on its point if that is free. */
  readonly kind: 'river' | 'place';
}

/** Obstacles for names. */
export interface Obstacles {
  /** Never covered, not even in part: urgent symbols, the buttons of a map. */
  readonly symbols: readonly Box[];
  /** Covered only if no position beside is free: rivers, and symbols of one point. */
  readonly lines: readonly (readonly Point[])[];
  /** Names stay within: from 0 to its width and height. */
  readonly frame?: { readonly width: number; readonly height: number };
}

/** Candidate positions of a name, in halves of its size and a gap; better ones first. */
const beside: readonly (readonly [x: number, y: number])[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];
const onPoint: readonly (readonly [x: number, y: number])[] = [[0, 0], ...beside];

/** Gap between a name and its object, as a share of the name's height. */
const GAP = 0.3;

/**
 * The centre of each name that fits, in the given order: the position that covers the fewest lines,
 * and among equals the first.
 */
export const placeLabels = (
  labels: readonly WishedLabel[],
  { symbols, lines, frame }: Obstacles,
): readonly (Point | undefined)[] => {
  const cell = Math.max(1, (labels[0]?.height ?? 1) / 4);
  const drawn = cellsOf(lines, cell);
  const taken: Box[] = [...symbols];
  return labels.map((label) => {
    let best: { readonly box: Box; readonly covered: number } | undefined;
    for (const side of label.kind === 'river' ? beside : onPoint) {
      const box = boxBeside(label, side);
      if (frame && !isInside(box, frame)) continue;
      if (taken.some((other) => touches(box, other))) continue;
      const covered = cellsCovered(drawn, cell, box);
      if (!best || covered < best.covered) best = { box, covered };
      if (covered === 0) break;
    }
    if (best) taken.push(best.box);
    return best && { x: best.box.x, y: best.box.y };
  });
};

const boxBeside = ({ x, y, width, height }: Box, [right, down]: readonly [number, number]): Box => {
  const gap = height * GAP;
  return {
    x: x + right * (width / 2 + gap),
    y: y + down * (height / 2 + gap),
    width,
    height,
  };
};

const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const isInside = (
  { x, y, width, height }: Box,
  frame: { readonly width: number; readonly height: number },
): boolean =>
  x - width / 2 >= 0 &&
  y - height / 2 >= 0 &&
  x + width / 2 <= frame.width &&
  y + height / 2 <= frame.height;

/** Grid cells crossed by a line, by column and row. */
const cellsOf = (lines: Obstacles['lines'], cell: number): ReadonlySet<string> => {
  const cells = new Set<string>();
  const mark = (x: number, y: number): void => {
    cells.add(`${Math.floor(x / cell)} ${Math.floor(y / cell)}`);
  };
  for (const line of lines)
    line.forEach((to, at) => {
      const from = line[at - 1] ?? to;
      const steps = Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) * 2) / cell);
      for (let step = 0; step < steps; step += 1)
        mark(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
      mark(to.x, to.y);
    });
  return cells;
};

const cellsCovered = (cells: ReadonlySet<string>, cell: number, box: Box): number => {
  let covered = 0;
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  for (let column = Math.floor(left / cell); column * cell < left + box.width; column += 1)
    for (let row = Math.floor(top / cell); row * cell < top + box.height; row += 1)
      if (cells.has(`${column} ${row}`)) covered += 1;
  return covered;
};
