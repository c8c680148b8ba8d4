import { describe, expect, it } from 'vitest';
import type { River } from '../../../src/core/record/record.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import {
  waterExtent,
  waterFacts,
  waterKindWords,
  waterSize,
  watersWord,
  wholeWater,
} from '../../../src/view/rivers/waterWords.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const river: River = getRow(index.riverById, 'yang-ping-gou');
const { lengthKm, order, source, mouth, flowsInto, ...bare } = river;
const lake: River = { ...bare, name: '柳湖', kind: 'lake', areaKm2: 2.34, capacityM3: 1_200_000 };

describe('what a water is and how large', () => {
  it('is the flow and the length of a river, and its length alone where that is all', () => {
    expect(waterFacts(river)).toEqual(['季节性河流', '全长 5 公里']);
    expect(waterFacts({ ...river, seasonal: false })).toEqual(['常年有水', '全长 5 公里']);
    expect(waterFacts({ ...river, lengthKm: { unknown: 'not-held' } })).toEqual(['季节性河流']);
    expect(waterFacts({ ...river, kind: 'canal' })).toEqual(['渠道', '全长 5 公里']);
  });

  it('is the area and the capacity of a lake or reservoir', () => {
    expect(waterFacts(lake)).toEqual(['湖泊', '水面 2.34 平方公里', '总库容 120 万立方米']);
    expect(waterFacts({ ...lake, kind: 'reservoir', areaKm2: { unknown: 'not-settled' } })).toEqual(
      ['水库', '总库容 120 万立方米'],
    );
    expect(waterKindWords({ ...lake, kind: 'wetland' })).toBe('湿地');
  });

  it('stands in one column of a list, or the reason stands there', () => {
    expect([waterSize(river), waterSize(lake)]).toEqual(['5', '2.34 平方公里']);
    expect([waterExtent(river), waterExtent(lake)]).toEqual(['5 公里', '2.34 平方公里']);
    expect(waterExtent({ ...river, lengthKm: { unknown: 'not-settled' } })).toBe('');
    expect(waterSize({ ...river, lengthKm: { unknown: 'not-settled' } })).toBe('未核定');
    expect(waterSize({ ...bare, kind: 'pond' })).toBe('未公布');
  });

  it('is 河流 together, or 河湖 with a lake among them', () => {
    expect([watersWord([river]), watersWord([river, lake])]).toEqual(['河流', '河湖']);
  });

  it('is whole in the words of its kind', () => {
    expect([wholeWater(river, '杨坪沟'), wholeWater(lake, '柳湖（源头石门）')]).toEqual([
      '杨坪沟全河',
      '柳湖（源头石门）全湖',
    ]);
  });
});
