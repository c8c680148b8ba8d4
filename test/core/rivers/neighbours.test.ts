import { describe, expect, it } from 'vitest';
import { crossingsOfRegion, neighboursOfReach } from '../../../src/core/rivers/neighbours.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const reach = (id: string) => getRow(index.reachById, id);
const ids = (reaches: readonly { readonly id: string }[]) => reaches.map(({ id }) => id);

describe('the neighbours of a reach', () => {
  it.each([
    ['wch-baiyangping', [], ['wch-xiahe'], ['wch-shanghe']],
    ['wch-shanghe', [], ['wch-donggeng'], ['wch-baiyangping']],
    ['wch-donggeng', ['wch-shanghe'], ['wch-qiaotou'], ['wch-xiahe']],
    ['wch-xiahe', ['wch-baiyangping'], [], ['wch-donggeng', 'wch-qiaotou']],
    // Where the river reaches a border river, both banks' reaches are downstream.
    ['wch-qinghe', [], ['wch-nanqiao-left', 'wch-qinghe-right'], []],
    ['wch-nanqiao-left', ['wch-qinghe'], [], ['wch-qinghe-right']],
    ['hx-qiaotou', ['hx-donggeng'], [], []],
    ['ypg-qinghe', [], [], []],
  ])('of %s are those upstream, downstream and on the other bank', (id, above, below, opposite) => {
    const found = neighboursOfReach(index, reach(id));
    expect([ids(found.above), ids(found.below), ids(found.opposite)]).toEqual([
      above,
      below,
      opposite,
    ]);
  });

  it('are symmetric everywhere in the district', () => {
    const faults = index.record.reaches.flatMap((one) => {
      const { above, below, opposite } = neighboursOfReach(index, one);
      return [
        ...above.filter((other) => !ids(neighboursOfReach(index, other).below).includes(one.id)),
        ...below.filter((other) => !ids(neighboursOfReach(index, other).above).includes(one.id)),
        ...opposite.filter(
          (other) => !ids(neighboursOfReach(index, other).opposite).includes(one.id),
        ),
      ].map((other) => `${one.id} and ${other.id}`);
    });
    expect(faults).toEqual([]);
  });

  it('are missing only at a source and at a mouth', () => {
    for (const one of index.record.reaches) {
      const { above, below } = neighboursOfReach(index, one);
      const { lengthKm } = getRow(index.riverById, one.riverId);
      expect([one.id, above.length === 0]).toEqual([one.id, one.fromKm === 0]);
      expect([one.id, below.length === 0]).toEqual([one.id, one.toKm === lengthKm]);
    }
  });
});

describe('the rivers that cross a border', () => {
  it('leave one town where they enter the next, or upstream if the border is the water', () => {
    const towns = index.record.regions.filter(({ code }) => code.length === 9);
    const faults = towns.flatMap(({ code }) =>
      crossingsOfRegion(index, code).leaving.flatMap(({ river, atKm, regionCode }) => {
        // At its mouth a river continues under another name.
        if (regionCode === undefined || atKm === river.lengthKm) return [];
        const entered = crossingsOfRegion(index, regionCode).entering;
        return entered.some((other) => other.river.id === river.id && other.atKm <= atKm)
          ? []
          : [`${river.name} at ${atKm} from ${code} to ${regionCode}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('do not enter at a source, and leave the district only where the record ends', () => {
    const crossings = (code: string) => {
      const { entering, leaving } = crossingsOfRegion(index, code);
      return [entering, leaving].map((list) =>
        list.map(({ river, atKm, regionCode }) => [river.id, atKm, regionCode]),
      );
    };
    // The right bank stays in 青禾镇 when the left bank changes to 南桥街道 at km 10.
    expect(crossings('000301001')).toEqual([
      [['wang-chuan-he', 10, '000301002']],
      [['wang-chuan-he', 20, undefined]],
    ]);
    expect(crossings('000301002')).toEqual([[], [['wang-chuan-he', 20, undefined]]]);
  });
});
