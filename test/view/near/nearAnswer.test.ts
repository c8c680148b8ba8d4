import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import type { Position } from '../../../src/core/geometry/position.ts';
import { searchShards } from '../../../src/core/near/shards.ts';
import { receiveStretch } from '../../../src/core/near/stretch.ts';
import { district } from '../../district/district.ts';
import { isNearIndex, isNearShard } from '../../../src/view/near/isNearFile.ts';
import { answerNear, lengthWords, WALK_KM } from '../../../src/view/near/nearAnswer.ts';
import { nearFiles } from '../../../src/view/near/nearData.ts';

const { index } = district();
const files = nearFiles(index);
const shards = [...files.shards.values()];
const names = {
  rivers: new Map(
    shards.flatMap(({ rivers }) => rivers.map((river) => [river.id, river] as const)),
  ),
  reaches: new Map(
    shards.flatMap(({ reaches }) => reaches.map((reach) => [reach.id, reach] as const)),
  ),
};

const ask = async (position: Position, accuracyM: number, of: 'device' | 'map' = 'device') => {
  const places = await searchShards(
    files.index.shards,
    ({ name }) => {
      const shard = files.shards.get(name);
      return Promise.resolve(
        (shard?.stretches ?? []).map((sent) =>
          receiveStretch(sent, shard?.rivers ?? [], shard?.reaches ?? []),
        ),
      );
    },
    position,
    WALK_KM,
  );
  return answerNear({ position, accuracyM, of }, places, names, files.index);
};

/**
 * A position beside 望川河, which runs south along longitude 110 from 35.18: one kilometre is 0.009
 * degrees of latitude, or 0.011 of longitude.
 */
const beside = (km: number, eastKm = 0): Position => [110 + 0.011 * eastKm, 35.18 - 0.009 * km];

describe('the answer to a position', () => {
  it('is one reach with bank, distance, chainage and a telephone to call', async () => {
    // 200 m north of km 2 of 杨坪沟, which runs east along latitude 35.135 from 109.945.
    const answer = await ask([109.967, 35.1368], 15);
    expect(answer.kind).toBe('one');
    expect(answer.candidates).toEqual([
      {
        river: '杨坪沟',
        riverAddress: '/rivers/yang-ping-gou/',
        facts: ['在您南面约 200 米', '距源头 2 公里处', '您在左岸（面向下游的左手边）'],
        banks: [
          {
            id: 'ypg-baiyangping',
            words: '两岸',
            isYours: true,
            name: '白杨坪村段',
            town: '青禾镇',
            address: '/rivers/yang-ping-gou/#ypg-baiyangping',
            chief: {
              words: '村级河长 白小川',
              // Neither he nor his village has a telephone.
              call: {
                tel: 'tel:03008603001',
                number: '0300-860 3001',
                whom: '青禾镇办公电话',
                isOfficeLine: true,
                check: '2026 年 8 月 18 日核验，接通',
                tone: 'good',
              },
              afterHours: {
                tel: 'tel:03008601314',
                number: '0300-860 1314',
                whom: '河长办监督电话',
                isOfficeLine: true,
                check: '2026 年 9 月 22 日核验，接通',
                tone: 'good',
                hours: '全天值班',
                openAt: '1234567 0-1440',
              },
            },
          },
        ],
      },
    ]);
  });

  it('on a border has both chiefs, the reader’s bank first', async () => {
    const banksAt = async (eastKm: number) =>
      (await ask(beside(7, eastKm), 10)).candidates[0]?.banks.map(
        ({ name, words, isYours, chief }) => [name, words, isYours, chief.words],
      );
    const left = ['上禾村左岸段', '村级河长 纪长林'];
    const right = ['白杨坪村右岸段', '村级河长 白小川'];
    expect(await banksAt(0.15)).toEqual([
      [left[0], '左岸 · 您这一侧', true, left[1]],
      [right[0], '右岸 · 对岸', false, right[1]],
    ]);
    expect(await banksAt(-0.15)).toEqual([
      [right[0], '右岸 · 您这一侧', true, right[1]],
      [left[0], '左岸 · 对岸', false, left[1]],
    ]);
  });

  it('does not name a bank if the position is too imprecise', async () => {
    const answer = await ask(beside(7, 0.15), 400);
    const [candidate] = answer.candidates;
    expect(candidate?.facts.at(-1)).toBe('离河太近，定位分不清左右岸，两岸都列出');
    expect(candidate?.banks.map(({ words, isYours }) => [words, isYours])).toEqual([
      ['左岸', false],
      ['右岸', false],
    ]);
  });

  it('at a confluence has both rivers', async () => {
    const answer = await ask(beside(15), 60);
    expect(answer.kind).toBe('several');
    expect(answer.candidates.map(({ river }) => river).sort()).toEqual(['望川河', '槐溪']);
    expect(answer.notice?.words).toContain('两条河');
  });

  it('reports an imprecise position, and lists the surroundings', async () => {
    const answer = await ask(beside(7, 0.15), 5000);
    expect(answer.kind).toBe('coarse');
    expect(answer.notice).toEqual({
      title: '定位误差约 5 公里，分不清是哪条河',
      words: '请打开精确定位、走到开阔处再试。下面按现在的位置由近到远列出，请自己认一认。',
    });
    expect(answer.candidates[0]?.river).toBe('望川河');
  });

  it('reports that nothing is near, or that the position is outside the district', async () => {
    const inside = await ask([110.05, 35.16], 20);
    expect(inside.kind).toBe('none-nearby');
    expect(inside.notice).toEqual({
      title: '附近 2 公里内没有公示的河段',
      words: '最近的是望川河，在您西面约 4.5 公里。',
    });
    const outside = await ask([110.4, 39.9], 20);
    expect(outside.kind).toBe('outside');
    expect(outside.notice).toEqual({
      title: '您好像不在望川县',
      words:
        '最近的本地河流是望川河，在您南面约 526 公里。如果您在外地，请查当地河长办的网站，或拨打 12345、12314。',
    });
    expect(outside.candidates).toEqual([]);
  });

  it('differs if a phone reports GCJ-02, and so does its key', async () => {
    const position = beside(7, 0.15);
    const assumed = await ask(position, 10);
    const converted = await ask(fromGcj02(position), 10);
    expect(assumed.key).toBe('wang-chuan-he wch-shanghe');
    expect(converted.key).toBe('wang-chuan-he wch-baiyangping');
  });

  it('for a point of the map mentions the point, not the reader', async () => {
    const answer = await ask(beside(7, 0.15), 0, 'map');
    expect(answer.candidates[0]?.facts).toEqual([
      '在这一点西面约 150 米',
      '距源头 7 公里处',
      '在左岸',
    ]);
    expect(answer.candidates[0]?.banks.map(({ words }) => words)).toEqual([
      '左岸 · 这一侧',
      '右岸 · 对岸',
    ]);
    expect(JSON.stringify(answer.candidates[0])).not.toContain('您');
  });

  it('finds every river with a line, and no other', async () => {
    const found = new Set<string>();
    for (const position of [beside(6.7), [110.044, 35.045], [109.963, 35.135]] as const) {
      const { candidates, others } = await ask(position, 5);
      for (const { river } of [...candidates, ...others]) found.add(river);
    }
    // 磨子沟 has a name but no line.
    expect([...found].sort()).toEqual(['望川河', '杨坪沟', '槐溪'].sort());
    expect([...names.rivers.keys()]).not.toContain('mo-zi-gou');
  });
});

describe('lengths in words', () => {
  it('are never more precise than a position', () => {
    expect([2, 34, 120, 994, 1340, 9960, 24_300].map(lengthWords)).toEqual([
      '5 米',
      '35 米',
      '120 米',
      '990 米',
      '1.3 公里',
      '10 公里',
      '24 公里',
    ]);
  });
});

describe('the transferred data', () => {
  it('is small when compressed, and validated by its shape', () => {
    const texts = [files.index, ...shards].map((file) => JSON.stringify(file));
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(4 * 1024);
    expect(isNearIndex(JSON.parse(texts[0] ?? ''))).toBe(true);
    expect(isNearShard(JSON.parse(texts[1] ?? ''))).toBe(true);
    for (const value of [undefined, null, '', [], {}, { shards: [] }]) {
      expect(isNearIndex(value)).toBe(false);
      expect(isNearShard(value)).toBe(false);
    }
  });
});
