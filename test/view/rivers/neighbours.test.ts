import { describe, expect, it } from 'vitest';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { regionCrossings, riverNeighbours } from '../../../src/view/rivers/neighbours.ts';
import { regionView } from '../../../src/view/regions/region.ts';

const { index, record } = district();

/** The same record with a second river named 槐溪, which flows into 杨坪沟. */
const withNamesake = indexRecord({
  ...record,
  rivers: record.rivers.map((river) =>
    river.id === 'mo-zi-gou'
      ? {
          ...river,
          name: '槐溪',
          flowsInto: {
            riverId: getRow(index.riverById, 'yang-ping-gou').id,
            atKm: 3,
            side: 'left',
          },
        }
      : river,
  ),
});

describe('the neighbours of a river', () => {
  it('are its tributaries from source to mouth, each with bank and kilometre', () => {
    const { source, tributaries } = riverNeighbours(index, 'wang-chuan-he');
    expect(source).toBe('发源或入境：望川岭');
    expect(tributaries).toEqual([
      {
        text: '杨坪沟',
        address: '/rivers/yang-ping-gou/',
        note: '5 公里处自右岸汇入 · 青禾镇 · 望川河',
      },
      {
        text: '槐溪',
        address: '/rivers/huai-xi/',
        note: '15 公里处自左岸汇入 · 南桥街道 · 望川河',
      },
    ]);
  });

  it('are the rivers downstream, one after the other, to the end of the last', () => {
    const { downstream, end } = riverNeighbours(withNamesake, 'mo-zi-gou');
    expect(downstream.map(({ text, note }) => [text, note])).toEqual([
      ['杨坪沟', '在其 3 公里处自左岸汇入'],
      ['望川河', '在其 5 公里处自右岸汇入'],
    ]);
    expect(end).toBe('县界');
  });

  it('distinguish rivers of one name, and do not say the mouth twice', () => {
    expect(riverNeighbours(withNamesake, 'mo-zi-gou').sameName).toMatchObject([
      { text: '槐溪（汇入望川河）', address: '/rivers/huai-xi/', note: '南桥街道' },
    ]);
    expect(riverNeighbours(index, 'huai-xi').sameName).toEqual([]);
  });

  it('list the other bank of a border reach', () => {
    const opposite = riverNeighbours(index, 'wang-chuan-he').reaches.map((row) => [
      row.reach.text,
      row.opposite.map(({ text }) => text),
    ]);
    expect(opposite).toEqual([
      ['白杨坪村右岸段', ['上禾村左岸段']],
      ['上禾村左岸段', ['白杨坪村右岸段']],
      ['东埂村左岸段', ['下禾村右岸段']],
      ['下禾村右岸段', ['东埂村左岸段', '桥头社区左岸段']],
      ['桥头社区左岸段', ['下禾村右岸段']],
    ]);
  });
});

describe('the neighbours of the reaches of a place', () => {
  it('name the river of each', () => {
    const { neighbours } = regionView(index, '000301001');
    expect(neighbours.map(({ river, reach }) => [river.text, reach.text, reach.address])).toEqual([
      ['槐溪', '南桥街道段', '/rivers/huai-xi/#hx-nanqiao'],
      ['望川河', '南桥街道左岸段', '/rivers/wang-chuan-he/#wch-nanqiao-left'],
    ]);
  });
});

describe('the rivers that cross the border of a place', () => {
  it('have origin and destination, with the kilometre', () => {
    expect(regionCrossings(index, '000301001').entering).toEqual([
      {
        river: {
          text: '望川河',
          address: '/rivers/wang-chuan-he/',
          note: '自青禾镇入，10 公里处',
        },
        region: { text: '青禾镇', address: '/regions/000301002/' },
      },
    ]);
    expect(regionCrossings(index, '000301002').entering).toEqual([]);
  });

  it('show that a river leaves the district', () => {
    for (const code of ['000301001', '000301002'])
      expect(regionCrossings(index, code).leaving).toEqual([
        {
          river: { text: '望川河', address: '/rivers/wang-chuan-he/', note: '20 公里处出区' },
        },
      ]);
  });
});
