/**
 * What the code of a region says of its place: the only file that looks inside one.
 *
 * Today a district has 6 digits, a town or street 9, a village or community 12, and each code
 * begins with that of the region around it. A zone that acts as a town may have a code that does
 * not; the functions below are the few questions anybody asks, so that they can then be answered
 * from the regions' own rows, and the compiler names every caller that has to hand them over.
 */

/** Streets count as towns, communities as villages. */
export type RegionLevel = 'district' | 'town' | 'village';

const digits = { district: 6, town: 9, village: 12 } as const;

/** Level of a region by its code. */
export const regionLevel = (code: string): RegionLevel => {
  if (code.length === digits.village) return 'village';
  return code.length === digits.town ? 'town' : 'district';
};

/**
 * Code of the town a place lies in: a town's own, and that of the town around a village. The empty
 * text for a district, which lies in no town.
 */
export const townOf = (code: string): string =>
  regionLevel(code) === 'district' ? '' : code.slice(0, digits.town);

/** Code of the next region around one; undefined for a district. */
export const parentOf = (code: string): string | undefined => {
  switch (regionLevel(code)) {
    case 'village':
      return code.slice(0, digits.town);
    case 'town':
      return code.slice(0, digits.district);
    case 'district':
      return undefined;
  }
};

/** Whether a region is the other one or lies inside it. */
export const liesIn = (code: string, around: string): boolean => code.startsWith(around);

/** For sorting: the district before towns, towns before villages. */
export const compareLevels = (a: string, b: string): number =>
  levels.indexOf(regionLevel(a)) - levels.indexOf(regionLevel(b));

const levels: readonly RegionLevel[] = ['district', 'town', 'village'];
