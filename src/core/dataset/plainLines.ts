import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { valueAt } from '../paths/valueAt.ts';

/** Lines with what mapping programs add to GeoJSON taken away. */
export interface PlainLines {
  /** Absent if the positions cannot be degrees. */
  readonly lines?: unknown;
  readonly issues: readonly Issue[];
}

/**
 * GeoJSON as mapping programs write it, in the form of the export: heights are left out and counted,
 * and a coordinate system named in the old way is read. Positions that are metres of a projection, or
 * begin with the latitude, are refused once and not point by point; so are other shapes than lines.
 *
 * @param mayHaveAreas whether the version of the export has areas of lakes
 */
export const plainLines = (
  lines: unknown,
  place: IssuePlace,
  mayHaveAreas: boolean,
): PlainLines => {
  if (!isGroup(lines)) return { lines, issues: [] };
  const found: Found = { heights: 0, positions: 0, projected: 0, swapped: 0 };
  const features = valueAt(lines, ['features']);
  const flat = Array.isArray(features)
    ? features.map((feature: unknown) => flattened(feature, found))
    : features;
  const crs = valueAt(lines, ['crs']);
  const system = isGroup(crs) ? systemOf(crs) : crs;
  const { example = [0, 0] } = found;
  if (isGroup(crs) && system === undefined)
    return { issues: [errorAt(place, 'lines.crs', { name: nameOfCrs(crs) })] };
  if (found.projected > 0) return { issues: [errorAt(place, 'lines.projected', { example })] };
  if (found.swapped > 0 && found.swapped === found.positions)
    return { issues: [errorAt(place, 'lines.swapped', { example })] };
  const shapes = Array.isArray(features) ? otherShapes(features, place, mayHaveAreas) : [];
  if (shapes.length > 0) return { issues: shapes };
  return {
    lines: { ...lines, ...(system !== undefined && { crs: system }), features: flat },
    issues:
      found.heights === 0 ? [] : [warningAt(place, 'lines.heights', { positions: found.heights })],
  };
};

interface Found {
  heights: number;
  positions: number;
  projected: number;
  swapped: number;
  /** First position that is counted as projected or swapped. */
  example?: readonly [number, number];
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flattened = (feature: unknown, found: Found): unknown => {
  const geometry = valueAt(feature, ['geometry']);
  if (!isGroup(feature) || !isGroup(geometry)) return feature;
  const coordinates = valueAt(geometry, ['coordinates']);
  if (!Array.isArray(coordinates)) return feature;
  return { ...feature, geometry: { ...geometry, coordinates: flatPositions(coordinates, found) } };
};

/** Positions at any depth, without height. */
const flatPositions = (value: readonly unknown[], found: Found): readonly unknown[] => {
  const [x, y] = value;
  if (typeof x !== 'number' || typeof y !== 'number')
    return value.map((each) => (Array.isArray(each) ? flatPositions(each, found) : each));
  found.positions += 1;
  const isSwapped = x > 0 && x < 60 && y > 70 && y < 140;
  const isProjected = Math.abs(x) > 1000 || Math.abs(y) > 1000;
  if (isProjected) found.projected += 1;
  if (isSwapped) found.swapped += 1;
  if (isProjected || isSwapped) found.example ??= [x, y];
  if (value.length === 2) return value;
  found.heights += 1;
  return [x, y];
};

/** Features that are no lines, once for each kind of shape, at the first. */
const otherShapes = (
  features: readonly unknown[],
  place: IssuePlace,
  mayHaveAreas: boolean,
): readonly Issue[] => {
  const allowed = mayHaveAreas ? [...lineShapes, ...areaShapes] : lineShapes;
  const found = new Map<string, { readonly first: number; features: number }>();
  for (const [first, feature] of features.entries()) {
    const geometry = valueAt(feature, ['geometry']);
    const type = geometry === null ? '' : valueAt(geometry, ['type']);
    if (typeof type !== 'string' || allowed.includes(type)) continue;
    const group = found.get(type) ?? { first, features: 0 };
    found.set(type, group);
    group.features += 1;
  }
  return [...found].map(([shape, group]) =>
    errorAt({ ...place, path: [...place.path, 'features', group.first] }, 'lines.shape', {
      shape,
      features: group.features,
      mayHaveAreas,
    }),
  );
};

const lineShapes: readonly string[] = ['LineString', 'MultiLineString'];
const areaShapes: readonly string[] = ['Polygon', 'MultiPolygon'];

/** RFC 7946 has no such member; GeoJSON of 2008 has `{ type: "name", properties: { name } }`. */
const systemOf = (crs: object): 'WGS-84' | 'CGCS2000' | undefined => {
  const name = nameOfCrs(crs);
  if (/(?:CRS84|EPSG:{1,2}(?:[\d.]*:)?4326)$/i.test(name)) return 'WGS-84';
  return /EPSG:{1,2}(?:[\d.]*:)?4490$/i.test(name) ? 'CGCS2000' : undefined;
};

const nameOfCrs = (crs: object): string => {
  const name = valueAt(crs, ['properties', 'name']);
  return typeof name === 'string' ? name : '';
};
