import { describe, expect, it } from 'vitest';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import {
  screenStrip,
  type ScreenStripView,
  tallFormat,
  ultraWideFormat,
  wideFormat,
} from '../../../src/view/screen/screenStrip.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const drawn = (id: string, format = wideFormat, at: RecordIndex = index): ScreenStripView => {
  const view = screenStrip(at, getRow(at.riverById, id), format);
  if (!view) throw new Error(`${id} is not drawn`);
  return view;
};

const labels = (id: string, format = wideFormat, at: RecordIndex = index) =>
  drawn(id, format, at).stretches.map(({ label }) => label && [label.name, label.chief, label.x]);

describe('a river on the display', () => {
  it('names the towns along it and their chiefs, each above the middle of its stretch', () => {
    // 20 km are 1728 wide: the centres of 0–10 and 10–20 are at 5 and 15 km.
    expect(labels('wang-chuan-he')).toEqual([
      ['青禾镇', '范秋实', 432],
      ['南桥街道', '路平安', 1296],
    ]);
    expect(labels('wang-chuan-he', ultraWideFormat)).toEqual([
      ['青禾镇', '范秋实', 720],
      ['南桥街道', '路平安', 2160],
    ]);
    expect(drawn('wang-chuan-he')).toMatchObject({ source: '望川岭', mouth: '县界' });
    expect(labels('mo-zi-gou')).toEqual([]);
  });

  it('alternates labels above and below, with a line to the ribbon', () => {
    const [above, below] = drawn('wang-chuan-he').stretches;
    expect(above?.label).toMatchObject({ nameY: 49, chiefY: 114, leader: 'M432 133L432 278' });
    expect(below?.label).toMatchObject({ nameY: 509, chiefY: 574, leader: 'M1296 455L1296 324' });
    expect([above?.tone, below?.tone]).toEqual([0, 1]);
  });

  it('shows a vacant post', () => {
    const vacant = indexRecord({
      ...index.record,
      postHoldings: index.record.postHoldings.filter(({ id }) => id !== 'town-hx'),
    });
    expect(labels('huai-xi', wideFormat, vacant)).toEqual([['南桥街道', '空缺', 864]]);
  });

  it('joins two reaches of one town under one chief, and splits them under two', () => {
    const cut = (chief: boolean) =>
      indexRecord({
        ...index.record,
        reaches: index.record.reaches.flatMap((reach) =>
          reach.id === 'wch-qinghe'
            ? [
                { ...reach, toKm: 4 },
                {
                  ...getRow(index.reachById, 'wch-qinghe-right'),
                  fromKm: 4,
                  toKm: 10,
                  side: 'both' as const,
                },
              ]
            : reach.id === 'wch-qinghe-right'
              ? []
              : [reach],
        ),
        postHoldings: index.record.postHoldings.map((holding) =>
          chief && holding.id === 'town-wch-qinghe-right'
            ? { ...holding, personId: getRow(index.personById, 'qiu').id }
            : holding,
        ),
      });
    expect(labels('wang-chuan-he', wideFormat, cut(false))).toEqual([
      ['青禾镇', '范秋实', 432],
      ['南桥街道', '路平安', 1296],
    ]);
    expect(labels('wang-chuan-he', wideFormat, cut(true)).map((label) => label?.[1])).toEqual([
      '范秋实',
      '仇一帆',
      '路平安',
    ]);
  });

  it('marks the boards in use along its edge, and open problems on the stream', () => {
    // Board at km 4.1 of 6: x = 1728 × 4.1 / 6. The retired one at km 4 has no mark.
    expect(drawn('huai-xi').marks).toEqual([
      { kind: 'board', x: 1181, y: 287 },
      { kind: 'open', x: 1440, y: 272 },
      { kind: 'open', x: 288, y: 318 },
    ]);
    const kinds = drawn('wang-chuan-he').marks.map(({ kind, x }) => `${kind} ${x}`);
    expect(kinds.slice(8)).toEqual(['late 1140', 'open 1469', 'late 950', 'open 778']);
    expect(drawn('wang-chuan-he').marks[0]).toEqual({ kind: 'board', x: 259, y: 306 });
    expect(drawn('yang-ping-gou').marks).toHaveLength(1);
  });

  it('leaves the shortest stretch unlabelled if not all fit', () => {
    const many = indexRecord({
      ...index.record,
      reaches: [
        ...index.record.reaches.filter(({ riverId }) => riverId !== 'wang-chuan-he'),
        ...[0, 3, 7, 9, 13, 17].map((fromKm, at, all) => ({
          ...getRow(index.reachById, at % 2 === 0 ? 'wch-qinghe' : 'wch-nanqiao-left'),
          fromKm,
          toKm: all[at + 1] ?? 20,
          side: 'both' as const,
        })),
      ],
    });
    // Three labels per side do not fit into 500: on each side the shortest is dropped, 7–9 and
    // 17–20.
    expect(
      drawn('wang-chuan-he', { ...tallFormat, width: 500 }, many).stretches.map(({ label }) =>
        label === undefined ? '-' : label.name,
      ),
    ).toEqual(['青禾镇', '南桥街道', '-', '南桥街道', '青禾镇', '-']);
  });
});
