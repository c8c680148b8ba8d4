import type { RegionLevel } from '../ids/regionCode.ts';
import type { RegionKind } from './regionKind.ts';

/** Endings of names with the kind of region; the first that fits decides. */
const endings: Readonly<Record<RegionLevel, readonly (readonly [ending: string, RegionKind])[]>> = {
  district: [
    ['自治县', 'autonomous-county'],
    ['旗', 'banner'],
    ['县', 'county'],
    ['市', 'county-city'],
    ['区', 'district'],
  ],
  town: [
    ['街道', 'street'],
    ['街道办事处', 'street'],
    ['苏木', 'sumu'],
    ['族乡', 'ethnic-township'],
    ['镇', 'town'],
    ['乡', 'township'],
  ],
  village: [
    ['嘎查', 'gacha'],
    ['社区', 'community'],
    ['村', 'village'],
  ],
};

const otherKind: Readonly<Record<RegionLevel, RegionKind>> = {
  district: 'district',
  town: 'zone',
  village: 'village',
};

/** The kind of a region by its level and name: 蔚县 is a county. What acts as a town is a zone. */
export const kindOfName = (level: RegionLevel, name: string): RegionKind =>
  endings[level].find(([ending]) => name.endsWith(ending))?.[1] ?? otherKind[level];
