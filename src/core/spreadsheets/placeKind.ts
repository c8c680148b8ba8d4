import { kindOfName } from '../regions/kindOfName.ts';
import type { RegionKind } from '../regions/regionKind.ts';
import { headerKey } from './findHeader.ts';

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
  // 金坛区 among districts is one of them; 经开区 may act as a town.
  if (kind === 'zone' && isDistrictHeader(header) && !/(?:开发|经开|高新|园)区$/.test(name))
    return undefined;
  const ending = spoken.get(kind);
  if (!ending || ending.test(name)) return kind;
  return kind === 'village' && header.includes('村') && !/社区|居|嘎查/.test(header)
    ? kind
    : undefined;
};

/** 辖市区, 县（市、区）: districts, of which a portal has one. */
export const isDistrictHeader = (label: string): boolean =>
  /^(?:所[在属])?(?:辖市区|辖区|[县区市旗](?:[()、,\/]*[县区市旗])+\)?)(?:名称)?$/.test(
    headerKey(label),
  );

/** Kinds that a name without an ending would also get: these endings say them. */
const spoken: ReadonlyMap<RegionKind, RegExp> = new Map<RegionKind, RegExp>([
  ['zone', /(?:区|管委会|农场|林场|牧场|办事处)$/],
  ['village', /(?:村|村委会|村民委员会|屯|庄|寨)$/],
]);
