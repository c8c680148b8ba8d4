import type { Line } from '../geometry/position.ts';
import type { Area } from '../geometry/ring.ts';
import type { RiverLines } from '../record/record.ts';

type Geometry = RiverLines['features'][number]['geometry'];

/** The pieces of a line; none of an area. */
export const linesOf = (geometry: Geometry): readonly Line[] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
};

/** The parts of an area; none of a line. */
export const areasOf = (geometry: Geometry): readonly Area[] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** Lines of every river that has one, from source to mouth, the longest piece first. */
export const linesByRiver = (lines: RiverLines | undefined): ReadonlyMap<string, readonly Line[]> =>
  partsByRiver(lines, linesOf);

/** Areas of every lake that has one. */
export const areasByRiver = (lines: RiverLines | undefined): ReadonlyMap<string, readonly Area[]> =>
  partsByRiver(lines, areasOf);

const partsByRiver = <Part>(
  lines: RiverLines | undefined,
  partsOf: (geometry: Geometry) => readonly Part[],
): ReadonlyMap<string, readonly Part[]> => {
  const byRiver = new Map<string, readonly Part[]>();
  for (const { properties, geometry } of lines?.features ?? []) {
    const own = partsOf(geometry);
    if (own.length > 0)
      byRiver.set(properties.riverId, [...(byRiver.get(properties.riverId) ?? []), ...own]);
  }
  return byRiver;
};
