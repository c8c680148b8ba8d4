import { createPathWriter, type PathWriter, type Point } from './pathWriter.ts';
import { createRiverCourse, type RiverCourse } from './riverCourse.ts';
import type { Bank, StripModel } from './stripModel.ts';
import { shownRange } from './stripWords.ts';

/** Maps the river to the drawing: positions of kilometres and banks. */
export interface RibbonFrame {
  readonly course: RiverCourse;
  /**
   * Distance from the upstream end in drawing units; places outside the drawn part are clamped to
   * its ends.
   */
  readonly alongOf: (km: number) => number;
  /** A point `across` units from the straight line, positive towards the right bank. */
  readonly project: (along: number, across: number) => Point;
  /** A point on the river: -1 is the left edge, 0 the middle, 1 the right edge. */
  readonly pointOn: (along: number, edge: number) => Point;
  /** Largest distance of water from the straight line. */
  readonly reach: number;
}

/**
 * @param start position of the upstream end
 * @param direction `east` runs to the right with the left bank above; `south` runs down the page
 *   with the left bank on its right-hand side, as on a map turned with the river
 */
export const createRibbonFrame = (
  model: Pick<StripModel, 'id' | 'order' | 'lengthKm' | 'shown'>,
  direction: 'east' | 'south',
  start: Point,
  length: number,
  sway: number,
): RibbonFrame => {
  const { fromKm, toKm } = shownRange(model);
  const course = createRiverCourse({
    id: model.id,
    order: model.order,
    length,
    sway,
    grownFrom: fromKm / model.lengthKm,
    grownTo: toKm / model.lengthKm,
  });
  const project = (along: number, across: number): Point =>
    direction === 'east'
      ? [start[0] + along, start[1] + across]
      : [start[0] - across, start[1] + along];
  return {
    course,
    project,
    alongOf: (km) => ((Math.min(toKm, Math.max(fromKm, km)) - fromKm) / (toKm - fromKm)) * length,
    pointOn: (along, edge) => project(along, acrossAt(course, along, edge)),
    reach: sway + course.widest,
  };
};

/** 1 for the right bank, -1 for the left: the sign of `across`. */
export const signOfBank = (bank: Bank): 1 | -1 => (bank === 'right' ? 1 : -1);

/** The water between two positions and two edges as a closed outline. */
export const bandPath = (
  frame: RibbonFrame,
  from: number,
  to: number,
  edges: readonly [number, number] = [-1, 1],
): string => {
  const path = createPathWriter();
  path.moveTo(frame.pointOn(from, edges[0]));
  followEdge(path, frame, from, to, edges[0]);
  path.lineTo(frame.pointOn(to, edges[1]));
  followEdge(path, frame, to, from, edges[1]);
  path.close();
  return path.text();
};

/** The line of one edge, or of the centre, between two positions. */
export const edgePath = (frame: RibbonFrame, from: number, to: number, edge: number): string => {
  const path = createPathWriter();
  path.moveTo(frame.pointOn(from, edge));
  followEdge(path, frame, from, to, edge);
  return path.text();
};

/** Longest piece drawn as one curve. At this length the curve still follows the waves closely. */
const pieceLength = 52;

const acrossAt = (course: RiverCourse, along: number, edge: number): number =>
  course.offsetAt(along) + edge * course.halfWidthAt(along);

/**
 * Draws a function as cubic curves, with control points at a third of the step along each tangent.
 */
const followEdge = (
  path: PathWriter,
  frame: RibbonFrame,
  from: number,
  to: number,
  edge: number,
): void => {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / pieceLength));
  const step = (to - from) / pieces;
  for (let piece = 0; piece < pieces; piece += 1) {
    const a = from + piece * step;
    const b = a + step;
    const acrossA = acrossAt(frame.course, a, edge);
    const acrossB = acrossAt(frame.course, b, edge);
    path.curveTo(
      frame.project(a + step / 3, acrossA + (slopeAt(frame.course, a, edge) * step) / 3),
      frame.project(b - step / 3, acrossB - (slopeAt(frame.course, b, edge) * step) / 3),
      frame.project(b, acrossB),
    );
  }
};

const slopeAt = (course: RiverCourse, along: number, edge: number): number => {
  const low = along - 0.5;
  const high = along + 0.5;
  return (acrossAt(course, high, edge) - acrossAt(course, low, edge)) / (high - low);
};
