import { findPointAt, measureLine, sliceLine } from '../../../core/geometry/chainage.ts';
import { joinPieces } from '../../../core/geometry/joinPieces.ts';
import { linesOf } from '../../../core/rivers/riverLines.ts';
import { planeAround, type Line, type PlanePoint } from '../../../core/geometry/position.ts';
import { simplifyLine } from '../../../core/geometry/simplifyLine.ts';
import { isMeasured, isPlaced, type KmRange } from '../../../core/places/measured.ts';
import type { Reach, River, Signboard } from '../../../core/record/record.ts';
import { known } from '../../../core/schemas/notKnown.ts';
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
  /** Empty if the river has neither a line nor a length. */
  readonly river: readonly DrawnPoint[];
  /** The section and the board on it; absent if a chainage is unknown. */
  readonly section?: readonly DrawnPoint[];
  readonly board?: DrawnPoint;
  /** Position of the board along the section: 0 at its start, 1 at its end. */
  readonly boardShare?: number;
  /** Direction of north, degrees clockwise from up. */
  readonly northDegrees: number;
}

/** Bends are dropped if that changes the line by less than this share of the river's length. */
const tolerance = 0.004;

/** A section and the position of the board on it, kilometres from the source. */
interface Here extends KmRange {
  readonly atKm: number;
}

/**
 * Draws the river's line, rotated so that it flows from left to right. Without a line in the record
 * it is straight and to scale; north is then unknown and its angle is 0. Without a length either,
 * nothing is drawn.
 */
export const boardSchematic = (
  index: RecordIndex,
  river: River,
  reach: Reach,
  board: Signboard,
): BoardSchematic => {
  const here =
    isMeasured(reach) && isPlaced(board)
      ? { fromKm: reach.fromKm, toKm: reach.toKm, atKm: board.atKm }
      : undefined;
  const line = findLine(index, river.id);
  return (line && lineDrawing(line, river, here)) ?? straightDrawing(known(river.lengthKm), here);
};

const lineDrawing = (
  line: Line,
  river: River,
  here: Here | undefined,
): BoardSchematic | undefined => {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return undefined;
  const measured = measureLine(line, known(river.lengthKm));
  const project = planeAround(first);
  const [east, north] = project(last);
  const turn = Math.atan2(north, east);
  const toDrawing = (position: Line[number]): DrawnPoint => turned(project(position), turn);
  const simplified = (part: Line): readonly DrawnPoint[] =>
    simplifyLine(part, measured.lengthKm * 1000 * tolerance).map(toDrawing);
  const at = here && findPointAt(measured, here.atKm);
  return inBox(
    simplified(line),
    here && at
      ? {
          section: simplified(sliceLine(measured, here.fromKm, here.toKm)),
          board: toDrawing(at),
          boardShare: shareOf(here),
        }
      : {},
    (turn * 180) / Math.PI,
  );
};

const shareOf = ({ fromKm, toKm, atKm }: Here): number =>
  thousandths((atKm - fromKm) / (toKm - fromKm));

const findLine = ({ record }: RecordIndex, riverId: string): Line | undefined => {
  const pieces = (record.lines?.features ?? []).flatMap(({ properties, geometry }) => {
    if (properties.riverId !== riverId) return [];
    return linesOf(geometry);
  });
  return pieces.length > 1 ? joinPieces(pieces).lines[0] : pieces[0];
};

const straightDrawing = (lengthKm: number | undefined, here: Here | undefined): BoardSchematic =>
  inBox(
    lengthKm === undefined
      ? []
      : [
          [0, 0],
          [lengthKm, 0],
        ],
    here && lengthKm !== undefined
      ? {
          section: [
            [here.fromKm, 0],
            [here.toKm, 0],
          ],
          board: [here.atKm, 0],
          boardShare: shareOf(here),
        }
      : {},
    0,
  );

/** Rotates a point of the plane clockwise and flips y, because y points down in drawings. */
const turned = ([east, north]: PlanePoint, turn: number): DrawnPoint => [
  east * Math.cos(turn) + north * Math.sin(turn),
  east * Math.sin(turn) - north * Math.cos(turn),
];

const inBox = (
  river: readonly DrawnPoint[],
  { section, board, boardShare }: Pick<BoardSchematic, 'section' | 'board' | 'boardShare'>,
  northDegrees: number,
): BoardSchematic => {
  const all = [...river, ...(section ?? []), ...(board ? [board] : [])];
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, top] = all.length > 0 ? [Math.min(...xs), Math.min(...ys)] : [0, 0];
  const moved = ([x, y]: DrawnPoint): DrawnPoint => [thousandths(x - left), thousandths(y - top)];
  return {
    width: thousandths(Math.max(left, ...xs) - left),
    height: thousandths(Math.max(top, ...ys) - top),
    river: river.map(moved),
    ...(section && { section: section.map(moved) }),
    ...(board && { board: moved(board) }),
    northDegrees: Math.round(northDegrees),
    ...(boardShare !== undefined && { boardShare }),
  };
};

/** Rounds kilometres to a metre, shares to a thousandth. */
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
