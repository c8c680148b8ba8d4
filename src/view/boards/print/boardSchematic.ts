import { findPointAt, measureLine, sliceLine } from '../../../core/geometry/chainage.ts';
import { joinPieces } from '../../../core/geometry/joinPieces.ts';
import { planeAround, type Line, type PlanePoint } from '../../../core/geometry/position.ts';
import { simplifyLine } from '../../../core/geometry/simplifyLine.ts';
import type { Reach, River } from '../../../core/record/record.ts';
import type { RecordIndex } from '../../../core/record/recordIndex.ts';

/** A point of the drawing, in kilometres right of and below its top left corner. */
export type DrawnPoint = readonly [x: number, y: number];

/**
 * The river from source (left) to mouth (right), rotated as a whole, with the section and the
 * board.
 */
export interface BoardSchematic {
  readonly width: number;
  readonly height: number;
  readonly river: readonly DrawnPoint[];
  readonly section: readonly DrawnPoint[];
  readonly board: DrawnPoint;
  /** Position of the board along the section: 0 at its start, 1 at its end. */
  readonly boardShare: number;
  /** Direction of north, degrees clockwise from up. */
  readonly northDegrees: number;
}

/** Bends are dropped if that changes the line by less than this share of the river's length. */
const tolerance = 0.004;

type Drawing = Omit<BoardSchematic, 'boardShare'>;

/**
 * Draws the river's line, rotated so that it flows from left to right. Without a line in the record
 * it is straight and to scale; north is then unknown and its angle is 0.
 */
export const boardSchematic = (
  index: RecordIndex,
  river: River,
  reach: Pick<Reach, 'fromKm' | 'toKm'>,
  atKm: number,
): BoardSchematic => ({
  ...riverDrawing(index, river, reach, atKm),
  boardShare: thousandths((atKm - reach.fromKm) / (reach.toKm - reach.fromKm)),
});

const riverDrawing = (
  index: RecordIndex,
  river: River,
  reach: Pick<Reach, 'fromKm' | 'toKm'>,
  atKm: number,
): Drawing => {
  const line = findLine(index, river.id);
  if (!line) return straightDrawing(river, reach, atKm);
  const measured = measureLine(line, river.lengthKm);
  const [first] = line;
  const last = line.at(-1);
  const at = findPointAt(measured, atKm);
  if (!first || !last || !at) return straightDrawing(river, reach, atKm);

  const project = planeAround(first);
  const [east, north] = project(last);
  const turn = Math.atan2(north, east);
  const toDrawing = (position: Line[number]): DrawnPoint => turned(project(position), turn);
  const simplified = (part: Line): readonly DrawnPoint[] =>
    simplifyLine(part, river.lengthKm * 1000 * tolerance).map(toDrawing);
  return inBox(
    simplified(line),
    simplified(sliceLine(measured, reach.fromKm, reach.toKm)),
    toDrawing(at),
    (turn * 180) / Math.PI,
  );
};

const findLine = ({ record }: RecordIndex, riverId: string): Line | undefined => {
  const pieces = (record.lines?.features ?? []).flatMap(({ properties, geometry }) => {
    if (properties.riverId !== riverId) return [];
    return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  });
  return pieces.length > 1 ? joinPieces(pieces).lines[0] : pieces[0];
};

const straightDrawing = (
  { lengthKm }: River,
  { fromKm, toKm }: Pick<Reach, 'fromKm' | 'toKm'>,
  atKm: number,
): Drawing =>
  inBox(
    [
      [0, 0],
      [lengthKm, 0],
    ],
    [
      [fromKm, 0],
      [toKm, 0],
    ],
    [atKm, 0],
    0,
  );

/** Rotates a point of the plane clockwise and flips y, because y points down in drawings. */
const turned = ([east, north]: PlanePoint, turn: number): DrawnPoint => [
  east * Math.cos(turn) + north * Math.sin(turn),
  east * Math.sin(turn) - north * Math.cos(turn),
];

const inBox = (
  river: readonly DrawnPoint[],
  section: readonly DrawnPoint[],
  board: DrawnPoint,
  northDegrees: number,
): Drawing => {
  const all = [...river, ...section, board];
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const moved = ([x, y]: DrawnPoint): DrawnPoint => [thousandths(x - left), thousandths(y - top)];
  return {
    width: thousandths(Math.max(...xs) - left),
    height: thousandths(Math.max(...ys) - top),
    river: river.map(moved),
    section: section.map(moved),
    board: moved(board),
    northDegrees: Math.round(northDegrees),
  };
};

/** Rounds kilometres to a metre, shares to a thousandth. */
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
