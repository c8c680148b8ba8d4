/**
 * Chainage: kilometres from the source along a river. The office's declared length rarely equals
 * the drawn one, so chainages are scaled to the declared length.
 */
import { cumulativeKm } from './lengthKm.ts';
import { findNearestOnLine } from './nearestOnLine.ts';
import type { Line, Position } from './position.ts';
import { planeAround, positionBetween } from './position.ts';

export interface MeasuredLine {
  line: Line;
  /** Drawn length up to each position, kilometres. */
  drawnKm: readonly number[];
  /** Length that chainages refer to, kilometres. */
  lengthKm: number;
}

export interface PlaceOnLine {
  /** Chainage, 0 to the length of the line. */
  km: number;
  /** Bank, looking downstream; `on` within half a metre of the line. */
  side: 'left' | 'right' | 'on';
  /** Kilometres from the line. */
  distanceKm: number;
  /** The point of the line at that chainage. */
  point: Position;
}

/**
 * A line with its measure. Without a declared length (kilometres, above 0) the drawn length is
 * used.
 */
export const measureLine = (line: Line, declaredKm?: number): MeasuredLine => {
  const drawnKm = cumulativeKm(line);
  return { line, drawnKm, lengthKm: declaredKm ?? drawnKm.at(-1) ?? 0 };
};

/** The position at a chainage; a chainage beyond an end gives that end. */
export const findPointAt = (measured: MeasuredLine, km: number): Position | undefined => {
  const { segment, share } = segmentAt(measured, km);
  const from = measured.line[segment];
  return from && positionBetween(from, measured.line[segment + 1] ?? from, share);
};

/**
 * The chainage nearest to a position, with its bank and its distance from the line.
 *
 * @returns undefined for a line without positions
 */
export const findPlaceOnLine = (
  measured: MeasuredLine,
  position: Position,
): PlaceOnLine | undefined => {
  const nearest = findNearestOnLine(measured.line, position);
  if (nearest === undefined) return undefined;
  const start = measured.drawnKm[nearest.segment] ?? 0;
  const end = measured.drawnKm[nearest.segment + 1] ?? start;
  const drawn = start + (end - start) * nearest.share;
  return {
    km: drawn * scaleOf(measured),
    side: sideOf(measured.line, nearest.segment, nearest.share, position, nearest.distanceKm),
    distanceKm: nearest.distanceKm,
    point: nearest.point,
  };
};

/**
 * The part of a line between two chainages, in downstream order whichever comes first. Empty for an
 * empty line; the same point twice if both chainages are equal.
 */
export const sliceLine = (measured: MeasuredLine, fromKm: number, toKm: number): Line => {
  const [upper, lower] = fromKm <= toKm ? [fromKm, toKm] : [toKm, fromKm];
  const start = findPointAt(measured, upper);
  const end = findPointAt(measured, lower);
  if (!start || !end) return [];

  // Vertices between both ends. The margin (a millionth of a metre per kilometre) keeps a vertex at
  // an end from appearing twice.
  const scale = scaleOf(measured);
  const margin = measured.lengthKm * 1e-9;
  const between = measured.line.filter((_position, at) => {
    const km = (measured.drawnKm[at] ?? 0) * scale;
    return upper + margin < km && km < lower - margin;
  });
  return [start, ...between, end];
};

/** Chainage kilometres per drawn kilometre. */
function scaleOf({ drawnKm, lengthKm }: MeasuredLine): number {
  const drawn = drawnKm.at(-1) ?? 0;
  return drawn === 0 ? 0 : lengthKm / drawn;
}

function segmentAt(measured: MeasuredLine, km: number): { segment: number; share: number } {
  const { drawnKm } = measured;
  const scale = scaleOf(measured);
  const drawn = scale === 0 ? 0 : km / scale;

  // Binary search for the last vertex that is not beyond.
  let segment = 0;
  let beyond = drawnKm.length - 1;
  while (beyond - segment > 1) {
    const middle = (segment + beyond) >> 1;
    if ((drawnKm[middle] ?? 0) <= drawn) segment = middle;
    else beyond = middle;
  }
  const start = drawnKm[segment] ?? 0;
  const span = (drawnKm[segment + 1] ?? start) - start;
  return { segment, share: span === 0 ? 0 : (drawn - start) / span };
}

/**
 * Bank of a position beside a line, looking downstream. Outside a bend's corner both adjoining
 * segments decide. `on` within half a metre.
 *
 * @param segment,share where on the line the nearest point lies, as `findNearestOnLine` gives it
 */
export const sideOf = (
  line: Line,
  segment: number,
  share: number,
  position: Position,
  distance: number,
): PlaceOnLine['side'] => {
  if (distance < 0.0005) return 'on';
  const project = planeAround(position);
  const directions = [segment - (share === 0 ? 1 : 0), segment, segment + (share === 1 ? 1 : 0)];
  let turn = 0;
  for (const at of new Set(directions)) {
    const from = line[at];
    const to = line[at + 1];
    if (!from || !to) continue;
    const [ax, ay] = project(from);
    const [bx, by] = project(to);
    // The segment with the clearest side decides.
    const length = Math.hypot(bx - ax, by - ay);
    const offset = length === 0 ? 0 : (ax * by - ay * bx) / length;
    if (Math.abs(offset) > Math.abs(turn)) turn = offset;
  }
  return turn > 0 ? 'left' : turn < 0 ? 'right' : 'on';
};
