import { describe, expect, it } from 'vitest';
import { regionCrossings, riverNeighbours } from '../../../src/view/rivers/neighbours.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const names = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text);

describe('the water around a river', () => {
  it('is its tributaries from the source, with kilometre, bank and place', () => {
    expect(riverNeighbours(index, 'wang-chuan-he').tributaries).toEqual([
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

  it('is the river downstream, and how that one ends', () => {
    const { downstream, end, source } = riverNeighbours(index, 'huai-xi');
    expect(downstream).toEqual([
      { text: '望川河', address: '/rivers/wang-chuan-he/', note: '在其 15 公里处自左岸汇入' },
    ]);
    expect(end).toBe('县界');
    expect(source).toBe('发源或入境：槐树泉');
    expect(riverNeighbours(index, 'wang-chuan-he').end).toBe('县界');
    expect(riverNeighbours(index, 'mo-zi-gou')).toMatchObject({ downstream: [], end: '不详' });
  });

  it('is given for each village reach: upstream, downstream and across', () => {
    const rows = riverNeighbours(index, 'wang-chuan-he').reaches;
    expect(
      rows.map(({ reach, above, below, opposite }) => [
        reach.text,
        names(above),
        names(below),
        names(opposite),
      ]),
    ).toEqual([
      ['白杨坪村右岸段', [], ['下禾村右岸段'], ['上禾村左岸段']],
      ['上禾村左岸段', [], ['东埂村左岸段'], ['白杨坪村右岸段']],
      ['东埂村左岸段', ['上禾村左岸段'], ['桥头社区左岸段'], ['下禾村右岸段']],
      ['下禾村右岸段', ['白杨坪村右岸段'], [], ['东埂村左岸段', '桥头社区左岸段']],
      ['桥头社区左岸段', ['东埂村左岸段'], [], ['下禾村右岸段']],
    ]);
    expect(rows[0]?.river).toEqual({ text: '望川河', address: '/rivers/wang-chuan-he/' });
    expect(rows[0]?.reach.address).toBe('/rivers/wang-chuan-he/#wch-baiyangping');
  });
});

describe('the rivers over the border of a place', () => {
  const notes = (code: string) => {
    const { entering, leaving } = regionCrossings(index, code);
    const inShort = ({ river, region }: (typeof entering)[number]) =>
      `${river.text} ${river.note ?? ''} ${region?.address ?? '-'}`;
    return [entering.map(inShort), leaving.map(inShort)];
  };

  it('come from and go to the village on the same bank', () => {
    expect(notes('000301001002')).toEqual([
      ['望川河 自上禾村入，10 公里处 /regions/000301002001/'],
      [
        '槐溪 往桥头社区去，3.5 公里处 /regions/000301001001/',
        '望川河 往桥头社区去，14 公里处 /regions/000301001001/',
      ],
    ]);
    // On the right bank the river continues to 下禾村, whoever answers for the left one.
    expect(notes('000301002003')).toEqual([
      [],
      ['望川河 往下禾村去，10 公里处 /regions/000301002002/'],
    ]);
    expect(notes('000301002001')).toEqual([
      [],
      ['望川河 往东埂村去，10 公里处 /regions/000301001002/'],
    ]);
  });

  it('leave the district at its border, and end inside it without a note', () => {
    expect(notes('000301001001')).toEqual([
      [
        '槐溪 自东埂村入，3.5 公里处 /regions/000301001002/',
        '望川河 自东埂村入，14 公里处 /regions/000301001002/',
      ],
      ['望川河 20 公里处出区 -'],
    ]);
    expect(notes('000301001')).toEqual([
      ['望川河 自青禾镇入，10 公里处 /regions/000301002/'],
      ['望川河 20 公里处出区 -'],
    ]);
    // 杨坪沟 joins 望川河 inside 青禾镇.
    expect(notes('000301002')).toEqual([[], ['望川河 20 公里处出区 -']]);
  });
});
