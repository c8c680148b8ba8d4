import type { DistrictWord } from '../../core/regions/districtWord.ts';

/** Words about regions and their levels. */
export const regions = {
  wholeDistrict: (word: DistrictWord) => `全${word}`,
  wholePlace: (name: string) => `${name}全境`,
  districtLevel: (word: DistrictWord) => `${word}级`,
  /** Levels below the district, by the kind of the region; those of two kinds follow the name. */
  levels: {
    town: '镇级',
    township: '乡级',
    'ethnic-township': '乡级',
    street: '街道级',
    sumu: '苏木级',
    zone: '开发区级',
    village: '村级',
    community: '社区级',
    gacha: '嘎查级',
  },
  /** Where regions of several kinds stand in one list. */
  mixedTowns: '乡级',
  mixedVillages: '村级',
};
