import { known } from '../../core/schemas/notKnown.ts';
import { planeAround } from '../../core/geometry/position.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import type { Line } from '../../core/geometry/position.ts';
import type { RiverLines } from '../../core/record/record.ts';
import { areasOf, linesOf } from '../../core/rivers/riverLines.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';

/** A line of the drawing, in kilometres right of and below the top left corner. */
export interface NetworkLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** 1 the main stem, 2 its tributaries, and so on. */
  readonly order: number;
  /** Whether it belongs to the river shown by the drawing. */
  readonly isHere: boolean;
}

/** All rivers of the district, to scale, north up. */
export interface RiverNetwork {
  readonly widthKm: number;
  readonly heightKm: number;
  /** Minor rivers first; the shown river is last, so it is on top. */
  readonly lines: readonly NetworkLine[];
}

/** Bends below this share of the district's width are not drawn. */
const TOLERANCE = 0.0015;
/** Least share of the longer side that the shorter one has, so that a river due south has a width. */
const NARROWEST = 1 / 8;

/** The river network as drawn on campaign pieces; empty if the record has no lines. */
export const riverNetwork = (
  { record, riverById }: RecordIndex,
  riverId?: string,
): RiverNetwork => {
  const features = record.lines?.features ?? [];
  const positions = features.flatMap(({ geometry }) => drawnLines(geometry).flat());
  const [first] = positions;
  if (!first) return { widthKm: 1, heightKm: 1, lines: [] };

  const project = planeAround(first);
  const plane = positions.map(project);
  const west = Math.min(...plane.map(([east]) => east));
  const east = Math.max(...plane.map(([each]) => each));
  const north = Math.max(...plane.map(([, each]) => each));
  const south = Math.min(...plane.map(([, each]) => each));
  const [widthKm, heightKm] = [east - west, north - south];
  // One position alone has no size; a metre is enough.
  const leastKm = Math.max(Math.max(widthKm, heightKm) * NARROWEST, 0.001);
  const left = west - Math.max(0, leastKm - widthKm) / 2;
  const top = north + Math.max(0, leastKm - heightKm) / 2;
  const lines = features.flatMap(({ properties, geometry }) => {
    return drawnLines(geometry).map((piece) => ({
      points: simplifyLine(piece, widthKm * 1000 * TOLERANCE).map((position) => {
        const [x, y] = project(position);
        return [metres(x - left), metres(top - y)] as const;
      }),
      order: known(riverById.get(properties.riverId)?.order) ?? 1,
      isHere: properties.riverId === riverId,
    }));
  });
  return {
    widthKm: metres(Math.max(widthKm, leastKm)),
    heightKm: metres(Math.max(heightKm, leastKm)),
    lines: lines.sort((a, b) => Number(a.isHere) - Number(b.isHere) || b.order - a.order),
  };
};

/** A river as its line, a lake as its shores. */
const drawnLines = (geometry: RiverLines['features'][number]['geometry']): readonly Line[] => [
  ...linesOf(geometry),
  ...areasOf(geometry).flat(),
];

/** Rounds kilometres to the metre. */
const metres = (km: number): number => Math.round(km * 1000) / 1000;
