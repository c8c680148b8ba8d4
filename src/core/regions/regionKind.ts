import type { RegionLevel } from '../ids/regionCode.ts';
import type { Region } from '../record/record.ts';

export type RegionKind = Region['kind'];

/** The level of a kind of region. */
export const levelOfKind: Readonly<Record<RegionKind, RegionLevel>> = {
  district: 'district',
  county: 'district',
  'county-city': 'district',
  banner: 'district',
  'autonomous-county': 'district',
  town: 'town',
  township: 'town',
  'ethnic-township': 'town',
  street: 'town',
  sumu: 'town',
  zone: 'town',
  village: 'village',
  community: 'village',
  gacha: 'village',
};

/** Whether a word is a kind of region. */
export const isRegionKind = (word: string): word is RegionKind => Object.hasOwn(levelOfKind, word);
