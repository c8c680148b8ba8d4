import type { Line } from '../geometry/position.ts';
import type { RiverLines } from '../record/record.ts';

/** Lines of every river that has one, from source to mouth, the longest piece first. */
export const linesByRiver = (
  lines: RiverLines | undefined,
): ReadonlyMap<string, readonly Line[]> => {
  const byRiver = new Map<string, readonly Line[]>();
  for (const { properties, geometry } of lines?.features ?? []) {
    const own = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    byRiver.set(properties.riverId, [...(byRiver.get(properties.riverId) ?? []), ...own]);
  }
  return byRiver;
};
