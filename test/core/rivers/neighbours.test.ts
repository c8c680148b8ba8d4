import { describe, expect, it } from 'vitest';
import { crossingsOfRegion, neighboursOfReach } from '../../../src/core/rivers/neighbours.ts';
import { getRow, rowsOf } from '../../../src/core/record/recordIndex.ts';
import { loadPublished } from '../../../src/data/record.ts';

const { index } = loadPublished();
const reach = (id: string) => getRow(index.reachById, id);
const ids = (reaches: readonly { readonly id: string }[]) => reaches.map(({ id }) => id);

describe('the neighbours of a reach', () => {
  it('on a border are the other bank, and the reaches above and below on both', () => {
    const left = neighboursOfReach(index, reach('guo-he-v02'));
    expect(ids(left.opposite)).toEqual(['guo-he-v03']);
    expect(ids(neighboursOfReach(index, reach('guo-he-v03')).opposite)).toEqual(['guo-he-v02']);
    expect(left.above.every(({ toKm }) => toKm === 4.8)).toBe(true);
    expect(ids(left.above)).toEqual(ids(neighboursOfReach(index, reach('guo-he-v03')).above));
  });

  it('are two where the river comes to a border of two villages', () => {
    const [above] = neighboursOfReach(index, reach('guo-he-v02')).above;
    if (!above) throw new Error('the border has no reach above');
    expect(ids(neighboursOfReach(index, above).below)).toEqual(['guo-he-v02', 'guo-he-v03']);
  });

  it('name each other, everywhere in the district', () => {
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
  it('leave one town where they enter the next, or above, where the border is the water', () => {
    const towns = index.record.regions.filter(({ code }) => code.length === 9);
    const faults = towns.flatMap(({ code }) =>
      crossingsOfRegion(index, code).leaving.flatMap(({ river, atKm, regionCode }) => {
        // At its mouth a river goes on under another name.
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
    const towns = index.record.regions.filter(({ code }) => code.length === 9);
    const all = towns.map(({ code }) => crossingsOfRegion(index, code));
    expect(all.flatMap(({ entering }) => entering).every(({ atKm }) => atKm > 0)).toBe(true);
    const beyond = all
      .flatMap(({ leaving }) => leaving)
      .filter(({ regionCode }) => regionCode === undefined);
    expect(beyond.map(({ river }) => river.id).sort()).toEqual(
      index.record.rivers.flatMap(({ id, flowsInto }) => (flowsInto ? [] : [id])).sort(),
    );
  });

  it('cross as often as the reaches of the towns along them say', () => {
    const main = getRow(index.riverById, 'yun-zhang-he');
    const towns = rowsOf(index.reachesByRiver, main.id).filter(
      ({ regionCode }) => regionCode.length === 9,
    );
    const entering = [...new Set(towns.map(({ regionCode }) => regionCode))].flatMap((code) =>
      crossingsOfRegion(index, code).entering.filter(({ river }) => river.id === main.id),
    );
    expect(entering.length).toBeGreaterThanOrEqual(
      new Set(towns.map(({ regionCode }) => regionCode)).size - 1,
    );
  });
});
