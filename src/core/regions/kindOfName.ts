import type { RegionKind } from './regionKind.ts';

const endings: readonly (readonly [ending: RegExp, kind: RegionKind])[] = [
  [/族乡$/, 'ethnic-township'],
  [/(?:街道|街道办事处|街道办)$/, 'street'],
  [/镇$/, 'town'],
  [/乡$/, 'township'],
  [/苏木$/, 'sumu'],
  [/(?:开发区|园区|管委会|管理区|示范区|新区|农场|林场|牧场|办事处|工业区|景区)$/, 'zone'],
  [/(?:社区|居委会|居民委员会)$/, 'community'],
  [/嘎查$/, 'gacha'],
  [/(?:村|村委会|村民委员会|屯|庄)$/, 'village'],
];

/**
 * The kind of a new town or village by the last characters of its name; undefined if they do not tell.
 *
 * @param header words over a column of villages: only 村 makes a name without an ending a village
 */
export const kindOfName = (
  name: string,
  level: 'town' | 'village',
  header: string,
): RegionKind | undefined => {
  const found = endings.find(([ending]) => ending.test(name))?.[1];
  const isTown = found !== undefined && townKinds.has(found);
  if (level === 'town') return isTown ? found : undefined;
  if (found !== undefined && !isTown) return found;
  return header.includes('村') && !/社区|居|嘎查/.test(header) ? 'village' : undefined;
};

const townKinds: ReadonlySet<RegionKind> = new Set([
  'ethnic-township',
  'street',
  'town',
  'township',
  'sumu',
  'zone',
]);

/** The kind of a district by its name. */
export const districtKindOfName = (name: string): RegionKind => {
  if (name.endsWith('自治县')) return 'autonomous-county';
  if (name.endsWith('县')) return 'county';
  if (name.endsWith('旗')) return 'banner';
  return name.endsWith('市') ? 'county-city' : 'district';
};
