import { describe, expect, it } from 'vitest';
import {
  compareLevels,
  liesIn,
  parentOf,
  regionLevel,
  townOf,
} from '../../../src/core/ids/regionCode.ts';

const district = '990101';
const town = '990101002';
const village = '990101002003';
/** No row says otherwise: the codes decide. */
const nested = new Map();

describe('the code of a region', () => {
  it('gives its level', () => {
    expect([district, town, village].map(regionLevel)).toEqual(['district', 'town', 'village']);
  });

  it('gives its town; a district has none', () => {
    expect([district, town, village].map((code) => townOf(nested, code))).toEqual(['', town, town]);
  });

  it('gives its parent', () => {
    expect([district, town, village].map((code) => parentOf(nested, code))).toEqual([
      undefined,
      district,
      town,
    ]);
  });

  it('tells whether one region contains another, or itself', () => {
    expect(liesIn(nested, village, town)).toBe(true);
    expect(liesIn(nested, town, town)).toBe(true);
    expect(liesIn(nested, town, village)).toBe(false);
    expect(liesIn(nested, village, '990101003')).toBe(false);
  });

  it('sorts larger regions before smaller ones, and keeps those of one level', () => {
    expect([village, town, district].sort(compareLevels)).toEqual([district, town, village]);
    expect(compareLevels('990101001', '990101002')).toBe(0);
  });

  it('comes after what the row itself says: a zone, its village and a village that it took over', () => {
    const regions = new Map([
      ['990171401', { parentCode: district }],
      [village, { parentCode: '990171401' }],
    ]);
    expect(parentOf(regions, '990171401')).toBe(district);
    expect(townOf(regions, '990171401001')).toBe('990171401');
    expect(townOf(regions, village)).toBe('990171401');
    expect(liesIn(regions, '990171401001', district)).toBe(true);
    expect(liesIn(regions, village, '990171401')).toBe(true);
    expect(liesIn(regions, village, town)).toBe(false);
  });

  it('counts no parent of its own level or below: nothing goes in a circle', () => {
    const regions = new Map([
      [town, { parentCode: '990101003' }],
      ['990101003', { parentCode: village }],
    ]);
    expect(parentOf(regions, town)).toBe(district);
    expect(liesIn(regions, '990101003', village)).toBe(false);
  });

  it('leaves a village of the district itself without a town', () => {
    expect(townOf(new Map([[village, { parentCode: district }]]), village)).toBe('');
  });
});
