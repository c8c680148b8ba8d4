import { compareText } from '../lists/order.ts';
import { roundHalfUp } from '../numbers/decimals.ts';
import { groupBy } from '../lists/groupBy.ts';
import { joinPieces } from '../geometry/joinPieces.ts';
import type { Line, Position } from '../geometry/position.ts';
import type { RiverLines } from '../record/record.ts';

/**
 * Converts a GCJ-02 position to WGS-84. It is a parameter because the arithmetic comes from a
 * library.
 */
export type FromGcj02 = (position: Position) => Position;

/**
 * River lines as the record stores them: WGS-84 with 5 decimals (about a metre), one feature per
 * river with its pieces joined, sorted by river id. CGCS2000 equals WGS-84 at this precision.
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
      .map(([riverId, features]) => {
        const pieces = features.flatMap(({ geometry }) =>
          geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
        );
        return {
          type: 'Feature' as const,
          properties: { riverId },
          geometry: geometryOf(joinPieces(pieces).lines.map((line) => rounded(line, convert))),
        };
      }),
  };
};

const geometryOf = (lines: [number, number][][]): RiverLines['features'][number]['geometry'] => {
  const [only, ...others] = lines;
  return only && others.length === 0
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
