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
  it('have the same level and bank; those across are beside it', () => {
    const touching = neighboursOfReach(index, getRow(index.reachById, 'wch-xiahe'));
    expect(ids(touching.above)).toEqual(['wch-baiyangping']);
    expect(touching.below).toEqual([]);
    expect(ids(touching.opposite)).toEqual(['wch-donggeng', 'wch-qiaotou']);
  });

  it('are across only if they share no bank', () => {
    const both = withReaches((reach) => [
      reach.id === 'wch-baiyangping' ? { ...reach, side: 'both' as const } : reach,
    ]);
    const { opposite } = neighboursOfReach(both, getRow(both.reachById, 'wch-shanghe'));
    expect(opposite).toEqual([]);
  });

  it('touch within five metres, but not across a gap', () => {
    const moved = (km: number) =>
      withReaches((reach) => [reach.id === 'wch-qiaotou' ? { ...reach, fromKm: km } : reach]);
    const below = (at: RecordIndex) =>
      ids(neighboursOfReach(at, getRow(at.reachById, 'wch-donggeng')).below);
    expect(below(moved(14.004))).toEqual(['wch-qiaotou']);
    expect(below(moved(14.02))).toEqual([]);
  });
});

describe('a river at the border of a region', () => {
  it('has the neighbour on its own bank, and none beyond the district', () => {
    expect(crossings(index, '000301001002')).toEqual({
      entering: ['wang-chuan-he 10 000301002001'],
      leaving: ['huai-xi 3.5 000301001001', 'wang-chuan-he 14 000301001001'],
    });
    expect(crossings(index, '000301001001')).toEqual({
      entering: ['huai-xi 3.5 000301001002', 'wang-chuan-he 14 000301001002'],
      leaving: ['wang-chuan-he 20 -'],
    });
  });

  it('does not cross between adjoining reaches of the region', () => {
    // 青禾镇 answers for both banks up to km 10 and for the right one beyond: no border at km 10.
    expect(crossings(index, '000301002')).toEqual({
      entering: [],
      leaving: ['wang-chuan-he 20 -'],
    });
  });

  it('has an unknown neighbour if nobody answers on that bank', () => {
    const gap = withReaches((reach) => (reach.id === 'wch-shanghe' ? [] : [reach]));
    expect(crossings(gap, '000301001002').entering).toEqual(['wang-chuan-he 10 -']);
  });

  it('may cross at a mouth in another region', () => {
    // If 下禾村 has this reach, the gully flows at km 5 into the stretch of 白杨坪村 and 上禾村.
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
