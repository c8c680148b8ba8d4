import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { River } from '../../../src/core/record/record.ts';
import { regionKinds, waterKinds } from '../../../src/core/formats/v3.ts';
import {
  chiefTitle,
  levelWord,
  levelWordOfAll,
  wholeDistrict,
} from '../../../src/view/regions/levelWords.ts';
import { district } from '../../district/district.ts';

const { index, record } = district();

describe('the word of a level', () => {
  it('is that of the region’s kind', () => {
    const words = regionKinds.map((kind) => `${kind} ${levelWord({ kind, name: '' })}`);
    expect(words).toEqual([
      'district 区级',
      'town 镇级',
      'street 街道级',
      'village 村级',
      'community 社区级',
      'county 县级',
      'county-city 市级',
      'banner 旗级',
      'autonomous-county 县级',
      'township 乡级',
      'ethnic-township 乡级',
      'sumu 苏木级',
      'zone 开发区级',
      'gacha 嘎查级',
    ]);
  });

  it('follows the name where one kind stands for several', () => {
    expect(
      ['青沙区', '望川县', '邓林市', '白音旗'].map((name) => levelWord({ kind: 'district', name })),
    ).toEqual(['区级', '县级', '市级', '旗级']);
    expect(['石桥乡', '柳林镇'].map((name) => levelWord({ kind: 'town', name }))).toEqual([
      '乡级',
      '镇级',
    ]);
  });

  it('is 乡级 and 村级 for a list with several kinds, and their own for one kind', () => {
    expect(levelWordOfAll(index, 'district')).toBe('县级');
    expect(levelWordOfAll(index, 'town')).toBe('乡级');
    expect(levelWordOfAll(index, 'village')).toBe('村级');
    const alike = indexRecord({
      ...record,
      regions: record.regions.map((region) =>
        region.kind === 'street' ? { ...region, kind: 'sumu' } : region,
      ),
    });
    const [sumu] = alike.record.regions.filter(({ kind }) => kind === 'sumu');
    expect(sumu && levelWord(sumu)).toBe('苏木级');
    const only = indexRecord({
      ...record,
      regions: record.regions.filter(({ kind }) => kind !== 'street'),
    });
    expect(levelWordOfAll(only, 'town')).toBe('镇级');
  });
});

describe('the title of a post without a title', () => {
  const [reach] = record.reaches.filter(({ id }) => id === 'hx-qiaotou');

  it('is of the village, of its town, or of the district', () => {
    expect(chiefTitle(index, 'village', reach)).toBe('社区级河长');
    expect(chiefTitle(index, 'town', reach)).toBe('街道级河长');
    expect(chiefTitle(index, 'district', reach)).toBe('县级河长');
    expect(chiefTitle(index, 'general', reach)).toBe('总河长');
  });

  it('is 湖长 at a water without a course', () => {
    const atA = (kind: NonNullable<River['kind']>) =>
      chiefTitle(
        indexRecord({ ...record, rivers: record.rivers.map((river) => ({ ...river, kind })) }),
        'village',
        reach,
      );
    expect(waterKinds.map(atA)).toEqual([
      '社区级河长',
      '社区级河长',
      '社区级湖长',
      '社区级湖长',
      '社区级湖长',
      '社区级湖长',
    ]);
  });
});

it('says the whole district by its own word', () => {
  expect(wholeDistrict(index)).toBe('全县');
});
