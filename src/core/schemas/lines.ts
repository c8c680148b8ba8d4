import { z } from 'zod';
import { concept, field, localId, position } from './field.ts';

/** Coordinate systems accepted for positions. */
export const coordinateSystem = z.enum(['WGS-84', 'GCJ-02', 'CGCS2000']);

const path = z.array(position).min(2).max(20_000);

const ring = z.array(position).min(4).max(20_000);
const area = z.array(ring).min(1).max(200);

const line = [
  concept('折线', 'One line.', {
    type: z.literal('LineString'),
    coordinates: field(path, '坐标', 'Positions from source to mouth.'),
  }),
  concept('多段折线', 'Several pieces, in any order.', {
    type: z.literal('MultiLineString'),
    coordinates: field(z.array(path).min(1).max(500), '坐标', 'Pieces; they are joined on import.'),
  }),
] as const;

const lineGeometry = z.discriminatedUnion('type', line);

const anyGeometry = z.discriminatedUnion('type', [
  ...line,
  concept('面', 'The area of a lake or reservoir.', {
    type: z.literal('Polygon'),
    coordinates: field(area, '坐标', 'The shore as a ring, then the shores of islands.'),
  }),
  concept('多面', 'Several areas of one water.', {
    type: z.literal('MultiPolygon'),
    coordinates: field(z.array(area).min(1).max(200), '坐标', 'Areas, each as in a Polygon.'),
  }),
]);

const linesOf = <Geometry extends z.ZodType>(geometry: Geometry) => ({
  type: z.literal('FeatureCollection'),
  crs: field(
    coordinateSystem,
    '坐标系',
    'Coordinate system of the positions; GCJ-02 is converted on import.',
  ),
  attribution: field(
    z.string().trim().min(1).max(200),
    '数据来源',
    'Source and licence of the lines, shown wherever they are.',
  ).exactOptional(),
  features: field(
    z
      .array(
        concept('要素', 'The line of one river.', {
          type: z.literal('Feature'),
          properties: field(
            concept('属性', 'Which river.', {
              riverId: field(localId, '河流', 'River whose line this is.'),
            }),
            '属性',
            'Which river.',
          ),
          geometry: field(geometry, '几何', 'Line or pieces of a line.'),
        }),
      )
      .max(60_000),
    '要素',
    'One or more features a river; pieces of one river are joined.',
  ),
});

/**
 * River lines as GeoJSON (RFC 7946) with a declared coordinate system; the record stores WGS-84.
 */
export const linesSchema = concept('河流线', 'River lines, GeoJSON.', linesOf(lineGeometry));

/** The same, with areas for waters that have a shore; since version 3. */
export const linesAndAreasSchema = concept(
  '河湖图形',
  'Lines of rivers and areas of lakes, GeoJSON.',
  linesOf(anyGeometry),
);
