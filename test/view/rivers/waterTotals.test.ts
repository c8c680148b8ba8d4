import { describe, expect, it } from 'vitest';
import { standingRivers } from '../../../src/core/record/standing.ts';
import { riverListSummary } from '../../../src/view/rivers/river.ts';
import { waterTotals } from '../../../src/view/rivers/waterTotals.ts';
import { text } from '../../../src/i18n/text.ts';
import { district } from '../../district/district.ts';

const lakes = district(new URL('../../fixtures/lakes', import.meta.url).pathname);

describe('the waters of a district', () => {
  it('are counted apart, and have no total length where one is unknown', () => {
    expect(waterTotals(standingRivers(lakes.index))).toEqual({ rivers: 2, lakes: 8 });
    expect(riverListSummary(lakes.index)).toBe('全旗公示河流 2 条；湖库 8 个。');
  });

  it('have the total length of the rivers where all are known', () => {
    const known = standingRivers(lakes.index).filter(({ id }) => id !== 'bao-li-he');
    expect(waterTotals(known)).toEqual({ rivers: 1, lakes: 8, lengthKm: 12.5 });
    expect(waterTotals(district().record.rivers)).toEqual({ rivers: 4, lakes: 0, lengthKm: 33 });
  });

  it('are said on campaign material as far as they are known', () => {
    const say = text.kit.allRivers;
    expect(say('全旗', 2, 8, undefined)).toBe('全旗 2 条河，8 个湖库');
    expect(say('全区', 26, 0, '316 公里')).toBe('全区 26 条河，316 公里');
    expect(say('全旗', 0, 8, '0 公里')).toBe('全旗 8 个湖库');
  });
});
