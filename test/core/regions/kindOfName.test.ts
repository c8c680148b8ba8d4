import { expect, it } from 'vitest';
import type { RegionLevel } from '../../../src/core/ids/regionCode.ts';
import { kindOfName } from '../../../src/core/regions/kindOfName.ts';

it.each<[RegionLevel, string, string]>([
  ['district', '蔚县', 'county'],
  ['district', '和龙市', 'county-city'],
  ['district', '科尔沁左翼后旗', 'banner'],
  ['district', '鄂伦春自治旗', 'banner'],
  ['district', '围场满族蒙古族自治县', 'autonomous-county'],
  ['district', '朝阳区', 'district'],
  ['town', '甘旗卡镇', 'town'],
  ['town', '南杨庄乡', 'township'],
  ['town', '额莫勒蒙古族乡', 'ethnic-township'],
  ['town', '努古斯台苏木', 'sumu'],
  ['town', '东华门街道', 'street'],
  ['town', '辽河农场', 'zone'],
  ['village', '石门村', 'village'],
  ['village', '滨河社区', 'community'],
  ['village', '伊和嘎查', 'gacha'],
])('takes the %s %s for a %s', (level, name, kind) => {
  expect(kindOfName(level, name)).toBe(kind);
});
