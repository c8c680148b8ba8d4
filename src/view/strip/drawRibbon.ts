import { assignTones } from './assignTones.ts';
import { createPathWriter, type Point } from './pathWriter.ts';
import { bandPath, edgePath, type RibbonFrame } from './ribbonFrame.ts';
import { linesPath, rectanglePath } from './shapes.ts';
import type { Bank, StripModel, StripSegment } from './stripModel.ts';
import type { PathMark, StripRole } from './stripScene.ts';
import { shownRange, sortSegments } from './stripWords.ts';

/** The water: segments in their tones, dry reaches, boundaries, and the selected segment. */
export const drawRibbon = (model: StripModel, frame: RibbonFrame): PathMark[] => {
  const segments = sortSegments(model);
  const tones = assignTones(segments);
  const { length } = frame.course;
  const byRole = new Map<StripRole, string>();
  const add = (role: StripRole, d: string): void => {
    byRole.set(role, (byRole.get(role) ?? '') + d);
  };

  // A stretch without a responsible chief stays an empty channel.
  add('ground', bandPath(frame, 0, length));
  segments.forEach((segment, index) => {
    const d = segmentPath(frame, segment);
    const tone = tones[index] ?? 0;
    if (segment.id === model.highlightedSegment) add('chosen', d);
    else add(toneRole(tone, model.highlightedSegment !== undefined), d);
  });
  // Two thin brush lines along the water.
  add('current', edgePath(frame, length * 0.06, length * 0.97, -0.42));
  add('current', edgePath(frame, length * 0.16, length * 0.99, 0.3));
  for (const { fromKm, toKm } of model.dryStretches) {
    add('dry', bandPath(frame, frame.alongOf(fromKm), frame.alongOf(toKm)));
  }
  for (const segment of segments) {
    if (segment.id === model.highlightedSegment) add('frame', segmentPath(frame, segment));
  }
  add(
    'tick',
    linesPath(listBoundaries(model, segments).map((boundary) => boundaryLine(frame, boundary))),
  );

  return paintingOrder.flatMap((role) => {
    const d = byRole.get(role);
    return d ? [{ shape: 'path', role, d } as const] : [];
  });
};

/**
 * Two hills at the source, and the water the river flows into; interrupted water where the river
 * continues.
 */
export const drawEnds = (model: StripModel, frame: RibbonFrame): PathMark[] => {
  const [sourceX, sourceY] = frame.project(0, frame.course.offsetAt(0));
  const { fromKm, toKm } = shownRange(model);
  const upper: PathMark[] =
    fromKm > 0
      ? [{ shape: 'path', role: 'pale1', d: fadingPath(frame, 0, -1) }]
      : [
          { shape: 'path', role: 'hill-far', d: hillPath([sourceX + 4, sourceY + 4], 46, 18) },
          { shape: 'path', role: 'hill', d: hillPath([sourceX - 15, sourceY + 4], 50, 29) },
        ];
  const { length, offsetAt } = frame.course;
  if (toKm < model.lengthKm) {
    return [...upper, { shape: 'path', role: 'pale1', d: fadingPath(frame, length, 1) }];
  }
  if (!model.mouthJoinsWater) return upper;
  const middle = offsetAt(length);
  const at = (along: number, across: number): Point =>
    frame.project(length + along, middle + across);
  const joined = createPathWriter();
  joined.moveTo(at(-4, -joinedReach));
  joined.curveTo(at(6, -joinedReach * 0.6), at(-2, -joinedReach * 0.35), at(-1, 0));
  joined.curveTo(at(0, joinedReach * 0.35), at(10, joinedReach * 0.6), at(14, joinedReach));
  joined.curveTo(at(24, joinedReach * 0.6), at(18, joinedReach * 0.3), at(18, 0));
  joined.curveTo(at(18, -joinedReach * 0.35), at(14, -joinedReach * 0.7), at(-4, -joinedReach));
  joined.close();
  return [...upper, { shape: 'path', role: 'joined', d: joined.text() }];
};

/** Two pieces of water beyond an end where the river continues. */
const fadingPath = (frame: RibbonFrame, end: number, direction: 1 | -1): string =>
  bandPath(frame, end + direction * 3, end + direction * 9) +
  bandPath(frame, end + direction * 13, end + direction * 16);

/** Extent of the receiving water on either side of the mouth. */
export const joinedReach = 46;

/** A tributary from its tip to the centre of the water, widening on the way. */
export const tributaryPath = (
  frame: RibbonFrame,
  km: number,
  tip: readonly [along: number, across: number],
): string => {
  const along = frame.alongOf(km);
  const sign = Math.sign(tip[1]);
  const middle = frame.course.offsetAt(along);
  const [tipAlong, tipAcross] = tip;
  const depth = tipAcross - middle;
  const path = createPathWriter();
  path.moveTo(frame.project(tipAlong - 1, tipAcross));
  path.curveTo(
    frame.project(tipAlong + (along - tipAlong) * 0.1, tipAcross - depth * 0.4),
    frame.project(along - 8, middle + depth * 0.5),
    frame.project(along - 5, middle + sign),
  );
  path.lineTo(frame.project(along + 4.5, middle + sign));
  path.curveTo(
    frame.project(along, middle + depth * 0.5),
    frame.project(tipAlong + (along - tipAlong) * 0.1 + 6, tipAcross - depth * 0.4),
    frame.project(tipAlong + 3, tipAcross),
  );
  path.close();
  return path.text();
};

/**
 * A small board. A board symbol for several is larger, has another behind it, and shows their
 * number.
 */
export const platePath = ([x, y]: Point, several: boolean): string => {
  const width = several ? severalPlateWidth : plateWidth;
  const height = several ? 16 : 9;
  const behind = several ? rectanglePath(x - width / 2 + 3, y - height / 2 - 3, width, height) : '';
  return behind + rectanglePath(x - width / 2, y - height / 2, width, height);
};

export const plateWidth = 13;
export const severalPlateWidth = 21;

const paintingOrder = [
  'ground',
  'tone0',
  'tone1',
  'tone2',
  'pale0',
  'pale1',
  'pale2',
  'chosen',
  'current',
  'dry',
  'frame',
  'tick',
] as const satisfies readonly StripRole[];

const segmentPath = (frame: RibbonFrame, { fromKm, toKm, side }: StripSegment): string =>
  bandPath(
    frame,
    frame.alongOf(fromKm),
    frame.alongOf(toKm),
    // A thin gap stays between the segments of the two banks.
    side === 'both' ? [-1, 1] : side === 'left' ? [-1, -0.06] : [0.06, 1],
  );

const toneRole = (tone: number, pale: boolean): StripRole => {
  const roles = pale
    ? (['pale0', 'pale1', 'pale2'] as const)
    : (['tone0', 'tone1', 'tone2'] as const);
  return roles[tone === 2 ? 2 : tone === 1 ? 1 : 0];
};

interface Boundary {
  readonly km: number;
  readonly left: boolean;
  readonly right: boolean;
}

/** Boundaries between segments, on one bank or both; the ends of the river need no mark. */
const listBoundaries = (model: StripModel, segments: readonly StripSegment[]): Boundary[] => {
  const endsOn = (bank: Bank): Set<number> =>
    new Set(
      segments
        .filter(({ side }) => side === bank || side === 'both')
        .flatMap(({ fromKm, toKm }) => [fromKm, toKm]),
    );
  const left = endsOn('left');
  const right = endsOn('right');
  const shown = shownRange(model);
  return [...new Set([...left, ...right])]
    .filter((km) => km > shown.fromKm + 0.001 && km < shown.toKm - 0.001)
    .map((km) => ({ km, left: left.has(km), right: right.has(km) }));
};

const boundaryLine = (frame: RibbonFrame, { km, left, right }: Boundary): Point[] => {
  const along = frame.alongOf(km);
  const middle = frame.course.offsetAt(along);
  const reach = frame.course.halfWidthAt(along) + 5;
  return [
    frame.project(along, left ? middle - reach : middle),
    frame.project(along, right ? middle + reach : middle),
  ];
};

/** A hill on the line `foot`: a short brush stroke up and a longer one down. */
const hillPath = ([x, y]: Point, width: number, height: number): string => {
  const path = createPathWriter();
  path.moveTo([x - width / 2, y]);
  path.curveTo(
    [x - width * 0.3, y - height * 0.25],
    [x - width * 0.2, y - height * 0.95],
    [x - width * 0.08, y - height],
  );
  path.curveTo(
    [x + width * 0.04, y - height],
    [x + width * 0.06, y - height * 0.62],
    [x + width * 0.16, y - height * 0.5],
  );
  path.curveTo(
    [x + width * 0.28, y - height * 0.38],
    [x + width * 0.34, y - height * 0.08],
    [x + width / 2, y],
  );
  path.close();
  return path.text();
};
