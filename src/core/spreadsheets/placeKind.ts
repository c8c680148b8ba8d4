import { kindOfName } from '../regions/kindOfName.ts';
import type { RegionKind } from '../regions/regionKind.ts';

/**
 * The kind of a new town or village by its name; undefined if the name does not tell.
 *
 * @param header words over a column of villages: only 村 makes a name without an ending a village
 */
export const findPlaceKind = (
  level: 'town' | 'village',
  name: string,
  header: string,
): RegionKind | undefined => {
  if (level === 'village' && /(?:居委会|居民委员会)$/.test(name)) return 'community';
  const kind = kindOfName(level, name);
  const ending = spoken.get(kind);
  if (!ending || ending.test(name)) return kind;
  return kind === 'village' && header.includes('村') && !/社区|居|嘎查/.test(header)
    ? kind
    : undefined;
};

/** Kinds that a name without an ending would also get: these endings say them. */
const spoken: ReadonlyMap<RegionKind, RegExp> = new Map<RegionKind, RegExp>([
  ['zone', /(?:区|管委会|农场|林场|牧场|办事处)$/],
  ['village', /(?:村|村委会|村民委员会|屯|庄|寨)$/],
]);
