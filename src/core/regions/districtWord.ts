import type { Region } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { RegionKind } from './regionKind.ts';

/** What a place of the district's level is called: 区, 县, 市 or 旗. */
export type DistrictWord = '区' | '县' | '市' | '旗';

const wordOfKind: Partial<Record<RegionKind, DistrictWord>> = {
  county: '县',
  'autonomous-county': '县',
  'county-city': '市',
  banner: '旗',
};

/** 区, 县, 市 or 旗, by the kind of the region; `district` stands for all of them, and its name decides. */
export const districtWordOf = ({ kind, name }: Pick<Region, 'kind' | 'name'>): DistrictWord =>
  wordOfKind[kind] ?? (['县', '市', '旗'] as const).find((word) => name.endsWith(word)) ?? '区';

/** What the district of a record is called. */
export const districtWord = ({ record, regionByCode }: RecordIndex): DistrictWord => {
  const district = regionByCode.get(record.office.regionCode);
  return district ? districtWordOf(district) : '区';
};

/** Words of the product with `{区}` where the district's own word stands, such as 本{区}. */
export const inDistrict = (words: string, word: DistrictWord): string =>
  words.replaceAll('{区}', word);
