import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { Region } from '../../../src/core/record/record.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { figureRowName } from '../../../src/view/figures/figureRowName.ts';
import { regionName } from '../../../src/view/regions/regionName.ts';
import { district } from '../../district/district.ts';
import { lakes } from '../../district/lakes.ts';

const { record } = district();
const namesOf = (regions: readonly Region[]): readonly string[] => {
  const index = indexRecord({ ...record, regions: [...record.regions, ...regions] });
  return regions.map(({ code }) => regionName(index, code));
};
const village = (code: string, more: Partial<Region> = {}): Region => ({
  code,
  name: '石门村',
  kind: 'village',
  ...more,
});

describe('the name of a place beside others', () => {
  it('is bare where no other is called so', () => {
    expect(namesOf([village('000301001009')])).toEqual(['石门村']);
  });

  it('has its town where villages of two towns are called so', () => {
    expect(namesOf([village('000301001009'), village('000301002009')])).toEqual([
      '石门村（南桥街道）',
      '石门村（青禾镇）',
    ]);
  });

  it('has its level, or a number, where the town does not tell', () => {
    expect(
      namesOf([village('000301001008', { kind: 'community' }), village('000301001009')]),
    ).toEqual(['石门村（社区级）', '石门村（村级）']);
    expect(namesOf([village('000301001009'), village('000301001008')])).toEqual([
      '石门村（2）',
      '石门村（1）',
    ]);
  });

  it('has its last day if it has ended, also in a figure', () => {
    const { index } = lakes();
    const [declaration] = figureRegister;
    if (!declaration) throw new Error('there are figures');
    expect(['000501004', '000501009'].map((code) => regionName(index, code))).toEqual([
      '石桥乡',
      '石桥乡（2026 年 1 月 1 日前）',
    ]);
    expect(figureRowName(index, declaration, 'town', '000501009').name).toBe(
      '石桥乡（2026 年 1 月 1 日前）',
    );
  });
});
