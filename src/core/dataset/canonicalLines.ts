import { compareText } from '../lists/order.ts';
import { roundHalfUp } from '../numbers/decimals.ts';
import { groupBy } from '../lists/groupBy.ts';
import { joinPieces } from '../geometry/joinPieces.ts';
import type { Line, Position } from '../geometry/position.ts';
import { areasOf, linesOf } from '../rivers/riverLines.ts';
import type { RiverLines } from '../record/record.ts';

/**
 * Converts a GCJ-02 position to WGS-84. It is a parameter because the arithmetic comes from a
 * library.
 */
export type FromGcj02 = (position: Position) => Position;

/**
 * River lines as the record stores them: WGS-84 with 5 decimals (about a metre), one feature per
 * river with its pieces joined, or per lake with its areas, sorted by river id. CGCS2000 equals WGS-84 at this precision.
 */
export const canonicalLines = (lines: RiverLines, fromGcj02: FromGcj02): RiverLines => {
  const convert = lines.crs === 'GCJ-02' ? fromGcj02 : (position: Position) => position;
  const byRiver = groupBy(lines.features, ({ properties }) => properties.riverId);
  return {
    type: 'FeatureCollection',
    crs: 'WGS-84',
    ...(lines.attribution !== undefined && { attribution: lines.attribution }),
    features: [...byRiver]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([riverId, features]) =>
        [
          lineGeometry(
            joinPieces(features.flatMap(({ geometry }) => linesOf(geometry))).lines.map((line) =>
              rounded(line, convert),
            ),
          ),
          areaGeometry(
            features
              .flatMap(({ geometry }) => areasOf(geometry))
              .map((area) => area.map((ring) => closed(rounded(ring, convert)))),
          ),
        ].flatMap((geometry) =>
          geometry ? [{ type: 'Feature' as const, properties: { riverId }, geometry }] : [],
        ),
      ),
  };
};

type Geometry = RiverLines['features'][number]['geometry'];

const areaGeometry = (areas: [number, number][][][]): Geometry | undefined => {
  const [only, ...others] = areas;
  if (!only) return undefined;
  return others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: areas };
};

/** A ring ends where it begins, also if its writer left that out. */
const closed = (ring: [number, number][]): [number, number][] => {
  const [first] = ring;
  const last = ring.at(-1);
  return first && (last?.[0] !== first[0] || last[1] !== first[1]) ? [...ring, first] : ring;
};

const lineGeometry = (lines: [number, number][][]): Geometry | undefined => {
  const [only, ...others] = lines;
  if (!only) return undefined;
  return others.length === 0
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
};

/** Converts and rounds; drops positions equal to the previous one but keeps at least two. */
const rounded = (line: Line, convert: FromGcj02): [number, number][] => {
  const positions = line.map((position): [number, number] => {
    const [longitude, latitude] = convert(position);
    return [roundHalfUp(longitude, 5), roundHalfUp(latitude, 5)];
  });
  const distinct = positions.filter((position, index) => {
    const before = positions[index - 1];
    return before?.[0] !== position[0] || before[1] !== position[1];
  });
  return distinct.length >= 2 ? distinct : positions.slice(0, 2);
};
