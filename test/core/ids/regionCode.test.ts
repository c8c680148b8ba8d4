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
  it('tells its level', () => {
    expect([district, town, village].map(regionLevel)).toEqual(['district', 'town', 'village']);
  });

  it('tells its town, which a district has none of', () => {
    expect([district, town, village].map(townOf)).toEqual(['', town, town]);
  });

  it('tells what is around it', () => {
    expect([district, town, village].map(parentOf)).toEqual([undefined, district, town]);
  });

  it('tells whether one lies in another, itself included', () => {
    expect(liesIn(village, town)).toBe(true);
    expect(liesIn(town, town)).toBe(true);
    expect(liesIn(town, village)).toBe(false);
    expect(liesIn(village, '990101003')).toBe(false);
  });

  it('puts larger regions before smaller ones, and leaves those of one level alone', () => {
    expect([village, town, district].sort(compareLevels)).toEqual([district, town, village]);
    expect(compareLevels('990101001', '990101002')).toBe(0);
  });
});
