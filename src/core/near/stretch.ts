/**
 * Stretches: every river cut where the answer to "who answers here?" changes. The search for the
 * nearest reach uses them. They cover a river without a gap, so the nearest water is found even if
 * nobody answers for it.
 */
import { reachAt, undividedReach, type MayAnswer } from '../chiefs/reachAt.ts';
import { decodeLine, encodeLine } from '../geometry/deltaLine.ts';
import type { MeasuredLine } from '../geometry/chainage.ts';
import { measureLine, sliceLine } from '../geometry/chainage.ts';
import { lengthKm as drawnLengthKm } from '../geometry/lengthKm.ts';
import type { Line, Position } from '../geometry/position.ts';
import { isMeasured, type Measured } from '../places/measured.ts';
import { known } from '../schemas/notKnown.ts';
import type { Reach, River } from '../record/record.ts';

/** Ids of the reaches that answer for each bank; absent if none does. */
export interface Banks {
  readonly left?: string;
  readonly right?: string;
}

export interface Stretch {
  readonly riverId: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly banks: Banks;
  /** From upstream to downstream, both ends included. */
  readonly line: Line;
  /** The river's next position upstream and downstream; absent at its source and at its mouth. */
  readonly above?: Position;
  readonly below?: Position;
  /** The line is the shore of a lake: no chainage, no banks of its own, and it has an inside. */
  readonly isArea?: true;
}

/** Only reaches with chainages can be located along a line. */
type Answering = Measured<MayAnswer>;

/** Pieces between two borders shorter than this are rounding errors, kilometres. */
const LEAST_KM = 0.001;

/**
 * The stretches of one river along its lines. A village's reach takes precedence over its town's.
 *
 * @param reaches reaches of this river
 * @param lines its lines in downstream order; chainages are distributed over them by drawn length
 */
export const listStretches = (
  river: Pick<River, 'id' | 'lengthKm'>,
  reaches: readonly MayAnswer[],
  lines: readonly Line[],
): readonly Stretch[] => {
  const measuredReaches = reaches.filter(isMeasured);
  const drawn = lines.map(drawnLengthKm);
  const wholeKm = drawn.reduce((sum, km) => sum + km, 0);
  if (wholeKm === 0) return [];
  const scale = (known(river.lengthKm) ?? wholeKm) / wholeKm;
  let startKm = 0;
  return lines.flatMap((line, at) => {
    const pieceKm = (drawn[at] ?? 0) * scale;
    const measured = measureLine(line, pieceKm);
    const piece = cutPiece(river.id, measuredReaches, measured, startKm);
    startKm += pieceKm;
    return piece;
  });
};

/**
 * The shore of a lake. Its reach answers if there is only one; where several share a shore, nothing
 * tells which of them is near.
 */
export const shoreStretch = (
  riverId: string,
  reaches: readonly Pick<Reach, 'id'>[],
  shore: Line,
): Stretch => {
  const whole = undividedReach(reaches);
  return {
    riverId,
    fromKm: 0,
    toKm: 0,
    banks: whole ? { left: whole.id, right: whole.id } : {},
    line: shore,
    isArea: true,
  };
};

function cutPiece(
  riverId: string,
  reaches: readonly Answering[],
  measured: MeasuredLine,
  startKm: number,
): readonly Stretch[] {
  const cuts = cutsBetween(reaches, startKm, startKm + measured.lengthKm);
  return cuts.slice(1).flatMap((toKm, at): readonly Stretch[] => {
    const fromKm = cuts[at] ?? startKm;
    const line = sliceLine(measured, fromKm - startKm, toKm - startKm);
    const isFirst = at === 0;
    const isLast = at === cuts.length - 2;
    const above = isFirst ? undefined : neighbour(measured, fromKm - startKm, -1);
    const below = isLast ? undefined : neighbour(measured, toKm - startKm, 1);
    return [
      {
        riverId,
        fromKm,
        toKm,
        banks: banksAt(reaches, (fromKm + toKm) / 2),
        line,
        ...(above && { above }),
        ...(below && { below }),
      },
    ];
  });
}

/** Both ends and every reach border between them, kilometres, ascending. */
function cutsBetween(reaches: readonly Answering[], fromKm: number, toKm: number): number[] {
  const inside = reaches
    .flatMap((reach) => [reach.fromKm, reach.toKm])
    .filter((km) => fromKm + LEAST_KM < km && km < toKm - LEAST_KM)
    .sort((a, b) => a - b);
  return [fromKm, ...inside.filter((km, at) => km - (inside[at - 1] ?? fromKm) > LEAST_KM), toKm];
}

function banksAt(reaches: readonly Answering[], km: number): Banks {
  const left = reachAt(reaches, km, 'left')?.id;
  const right = reachAt(reaches, km, 'right')?.id;
  return { ...(left !== undefined && { left }), ...(right !== undefined && { right }) };
}

/** A position shortly beyond a cut. It only shows the direction in which the river continues. */
function neighbour(measured: MeasuredLine, km: number, way: 1 | -1): Position | undefined {
  const beyond = sliceLine(measured, km, km + way * measured.lengthKm);
  return way === 1 ? beyond[1] : beyond.at(-2);
}

/** A stretch in transfer format: whole numbers and short keys. */
export interface SentStretch {
  /** Index of its river in the river list. */
  readonly r: number;
  /** Metres from the source: upstream and downstream end. */
  readonly m: readonly [number, number];
  /** Indexes of the reaches of the left and the right bank in the reach list; -1 for none. */
  readonly b: readonly [number, number];
  /** Its encoded line, including the neighbours upstream and downstream that `n` announces. */
  readonly l: readonly number[];
  /** 0 none, 1 above, 2 below, 3 both. */
  readonly n: 0 | 1 | 2 | 3;
  /** 1 for the shore of a lake. */
  readonly a?: 1;
}

/** A stretch whose river and reaches are indexes into two lists. */
export const sendStretch = (
  stretch: Stretch,
  placeOf: { readonly river: (id: string) => number; readonly reach: (id: string) => number },
): SentStretch => {
  const { riverId, fromKm, toKm, banks, line, above, below, isArea = false } = stretch;
  const whole = [...(above ? [above] : []), ...line, ...(below ? [below] : [])];
  return {
    r: placeOf.river(riverId),
    m: [Math.round(fromKm * 1000), Math.round(toKm * 1000)],
    b: [bankPlace(banks.left), bankPlace(banks.right)],
    l: encodeLine(whole),
    n: above ? (below ? 3 : 1) : below ? 2 : 0,
    ...(isArea && { a: 1 }),
  };

  function bankPlace(id: string | undefined): number {
    return id === undefined ? -1 : placeOf.reach(id);
  }
};

/** Decodes a stretch. */
export const receiveStretch = (
  sent: SentStretch,
  rivers: readonly { readonly id: string }[],
  reaches: readonly { readonly id: string }[],
): Stretch => {
  const whole = decodeLine(sent.l);
  const hasAbove = (sent.n & 1) === 1;
  const hasBelow = (sent.n & 2) === 2;
  const above = hasAbove ? whole[0] : undefined;
  const below = hasBelow ? whole.at(-1) : undefined;
  const left = reaches[sent.b[0]]?.id;
  const right = reaches[sent.b[1]]?.id;
  return {
    riverId: rivers[sent.r]?.id ?? '',
    fromKm: sent.m[0] / 1000,
    toKm: sent.m[1] / 1000,
    banks: { ...(left !== undefined && { left }), ...(right !== undefined && { right }) },
    line: whole.slice(hasAbove ? 1 : 0, hasBelow ? -1 : undefined),
    ...(above && { above }),
    ...(below && { below }),
    ...(sent.a === 1 && { isArea: true }),
  };
};
