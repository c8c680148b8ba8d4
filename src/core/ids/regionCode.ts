/**
 * What the code of a region says of its place: the only file that looks inside one.
 *
 * A district has 6 digits, a town or street 9, a village or community 12, and a code usually begins
 * with that of the region around it. That of a zone which acts as a town need not: its row and those
 * of its villages then name the region around them.
 */

/** Streets count as towns, communities as villages. */
export type RegionLevel = 'district' | 'town' | 'village';

const digits = { district: 6, town: 9, village: 12 } as const;

/** Level of a region by its code. */
export const regionLevel = (code: string): RegionLevel => {
  if (code.length === digits.village) return 'village';
  return code.length === digits.town ? 'town' : 'district';
};

/** What decides the region around one: its own row, and where that is silent its code. */
export type RegionTree = ReadonlyMap<string, { readonly parentCode?: string | undefined }>;

/**
 * Code of the next region around one; undefined for a district. The row's `parentCode` comes first,
 * and the beginning of the code where it has none. A parent of the same or a lower level counts for
 * nothing: the export is refused, and no walk upwards goes in a circle.
 */
export const parentOf = (regions: RegionTree, code: string): string | undefined => {
  const level = regionLevel(code);
  if (level === 'district') return undefined;
  const stated = regions.get(code)?.parentCode;
  if (stated !== undefined && compareLevels(stated, code) < 0) return stated;
  return code.slice(0, level === 'village' ? digits.town : digits.district);
};

/**
 * Code of the town a place lies in: a town's own, and that of the town around a village. The empty
 * text for a place that lies in no town.
 */
export const townOf = (regions: RegionTree, code: string): string => {
  if (regionLevel(code) === 'town') return code;
  const parent = parentOf(regions, code) ?? '';
  return regionLevel(parent) === 'town' ? parent : '';
};

/** Whether a region is the other one or lies inside it. */
export const liesIn = (regions: RegionTree, code: string, around: string): boolean => {
  for (let at: string | undefined = code; at !== undefined; at = parentOf(regions, at))
    if (at === around) return true;
  return false;
};

/** For sorting: the district before towns, towns before villages. */
export const compareLevels = (a: string, b: string): number =>
  levels.indexOf(regionLevel(a)) - levels.indexOf(regionLevel(b));

const levels: readonly RegionLevel[] = ['district', 'town', 'village'];
