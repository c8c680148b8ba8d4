import { describe, expect, it } from 'vitest';
import { crossingsOfRegion, neighboursOfReach } from '../../../src/core/rivers/neighbours.ts';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import type { Reach } from '../../../src/core/record/record.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const ids = (reaches: readonly { readonly id: string }[]) => reaches.map(({ id }) => id);

const withReaches = (change: (reach: Reach) => readonly Reach[]): RecordIndex =>
  indexRecord({ ...index.record, reaches: index.record.reaches.flatMap(change) });

const crossings = (at: RecordIndex, code: string) => {
  const { entering, leaving } = crossingsOfRegion(at, code);
  const inShort = ({ river, atKm, regionCode }: (typeof entering)[number]) =>
    `${river.id} ${atKm} ${regionCode ?? '-'}`;
  return { entering: entering.map(inShort), leaving: leaving.map(inShort) };
};

describe('the reaches that touch a reach', () => {
  it('are of its level and bank; across are those beside it', () => {
    const touching = neighboursOfReach(index, getRow(index.reachById, 'wch-xiahe'));
    expect(ids(touching.above)).toEqual(['wch-baiyangping']);
    expect(touching.below).toEqual([]);
    expect(ids(touching.opposite)).toEqual(['wch-donggeng', 'wch-qiaotou']);
  });

  it('lie across only where they have no bank in common', () => {
    const both = withReaches((reach) => [
      reach.id === 'wch-baiyangping' ? { ...reach, side: 'both' as const } : reach,
    ]);
    const { opposite } = neighboursOfReach(both, getRow(both.reachById, 'wch-shanghe'));
    expect(opposite).toEqual([]);
  });

  it('touch within five metres, and not across a gap', () => {
    const moved = (km: number) =>
      withReaches((reach) => [reach.id === 'wch-qiaotou' ? { ...reach, fromKm: km } : reach]);
    const below = (at: RecordIndex) =>
      ids(neighboursOfReach(at, getRow(at.reachById, 'wch-donggeng')).below);
    expect(below(moved(14.004))).toEqual(['wch-qiaotou']);
    expect(below(moved(14.02))).toEqual([]);
  });
});

describe('what crosses the border of a region', () => {
  it('is on its own bank, and beyond the district nobody’s', () => {
    expect(crossings(index, '000301001002')).toEqual({
      entering: ['wang-chuan-he 10 000301002001'],
      leaving: ['huai-xi 3.5 000301001001', 'wang-chuan-he 14 000301001001'],
    });
    expect(crossings(index, '000301001001')).toEqual({
      entering: ['huai-xi 3.5 000301001002', 'wang-chuan-he 14 000301001002'],
      leaving: ['wang-chuan-he 20 -'],
    });
  });

  it('is one stretch where reaches of the region follow each other', () => {
    // 青禾镇 answers for both banks to km 10 and for the right one from there: no border at km 10.
    expect(crossings(index, '000301002')).toEqual({
      entering: [],
      leaving: ['wang-chuan-he 20 -'],
    });
  });

  it('has an unknown neighbour where nobody answers on that bank', () => {
    const gap = withReaches((reach) => (reach.id === 'wch-shanghe' ? [] : [reach]));
    expect(crossings(gap, '000301001002').entering).toEqual(['wang-chuan-he 10 -']);
  });

  it('is a mouth in another region', () => {
    // Given to 下禾村, the gully flows at km 5 into the stretch of 白杨坪村 and 上禾村.
    const other = withReaches((reach) =>
      reach.id === 'ypg-baiyangping'
        ? [{ ...reach, regionCode: getRow(index.reachById, 'wch-xiahe').regionCode }]
        : [reach],
    );
    expect(crossings(other, '000301002002').leaving).toEqual([
      'wang-chuan-he 20 -',
      'yang-ping-gou 5 000301002003',
    ]);
  });
});
