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

describe('the code of a region', () => {
  it('gives its level', () => {
    expect([district, town, village].map(regionLevel)).toEqual(['district', 'town', 'village']);
  });

  it('gives its town; a district has none', () => {
    expect([district, town, village].map(townOf)).toEqual(['', town, town]);
  });

  it('gives its parent', () => {
    expect([district, town, village].map(parentOf)).toEqual([undefined, district, town]);
  });

  it('tells whether one region contains another, or itself', () => {
    expect(liesIn(village, town)).toBe(true);
    expect(liesIn(town, town)).toBe(true);
    expect(liesIn(town, village)).toBe(false);
    expect(liesIn(village, '990101003')).toBe(false);
  });

  it('sorts larger regions before smaller ones, and keeps those of one level', () => {
    expect([village, town, district].sort(compareLevels)).toEqual([district, town, village]);
    expect(compareLevels('990101001', '990101002')).toBe(0);
  });
});
