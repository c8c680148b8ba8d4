import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/geometry/position.ts';
import { searchShards } from '../../../src/core/near/shards.ts';
import { receiveStretch } from '../../../src/core/near/stretch.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { answerNear, WALK_KM } from '../../../src/view/near/nearAnswer.ts';
import { districtStretches, nearFiles, nearFilesToKeep } from '../../../src/view/near/nearData.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const files = nearFiles(index);
const shard = files.shards.get('1');
if (!shard) throw new Error('the district is one part');
const { rivers, reaches, stretches } = shard;

describe('the data for a phone', () => {
  it('is one part around rivers and places, cached with the index', () => {
    expect(files.index).toEqual({
      district: '望川县',
      asOf: '2026 年 9 月 30 日',
      box: [109.945, 35, 110.066, 35.18],
      shards: [{ name: '1', box: [109.945, 35, 110.066, 35.18] }],
    });
    expect([...files.shards.keys()]).toEqual(['1']);
    expect(nearFilesToKeep(index)).toEqual(['index', '1']);
  });

  it('extends to the centre of a place beyond the rivers', () => {
    const far = indexRecord({
      ...index.record,
      regions: index.record.regions.map((region) =>
        region.code === '000301002003' ? { ...region, centre: [109.9, 35.5] as const } : region,
      ),
    });
    expect(nearFiles(far).index.box).toEqual([109.9, 35, 110.066, 35.5]);
    expect(nearFiles(far).index.shards[0]?.box).toEqual([109.945, 35, 110.066, 35.18]);
  });

  it('has the drawn rivers, each with who answers where there is no reach', () => {
    expect(rivers.map(({ name }) => name)).toEqual(['槐溪', '望川河', '杨坪沟']);
    expect(rivers[0]).toEqual({
      id: 'huai-xi',
      name: '槐溪',
      address: '/rivers/huai-xi/',
      chief: {
        words: '县级河长 邵明哲',
        call: {
          tel: 'tel:03008601314',
          number: '0300-860 1314',
          whom: '河长办监督电话',
          isOfficeLine: true,
          check: '2026 年 9 月 22 日核验，接通',
          tone: 'good',
          hours: '全天值班',
          openAt: '1234567 0-1440',
        },
        instead: '没有单独公开的电话，请拨河长办监督电话',
      },
    });
  });

  it('has each village reach with its chief, telephone and last test call', () => {
    const calls = reaches.map(({ name, town, chief: { words, call } }) =>
      [town, name, words, call?.number, call?.whom, call?.check, call?.tone].join(' '),
    );
    expect(calls).toEqual([
      '南桥街道 东埂村段 村级河长 2026 年 6 月 30 日起空缺 0300-860 2001 南桥街道办公电话 2026 年 1 月 15 日核验接通，已过复核期，电话待核验 unknown',
      '南桥街道 桥头社区段 社区级河长 简宁 0300-860 2199 桥头社区办公电话 2026 年 9 月 22 日核验，接通 good',
      '青禾镇 上禾村左岸段 村级河长 纪长林 154 0000 7001 纪长林 2026 年 8 月 18 日核验，接通 good',
      '青禾镇 白杨坪村右岸段 村级河长 白小川 0300-860 3001 青禾镇办公电话 2026 年 8 月 18 日核验，接通 good',
      '南桥街道 东埂村左岸段 村级河长 莫晓岚 0300-860 2001 南桥街道办公电话 2026 年 1 月 15 日核验接通，已过复核期，电话待核验 unknown',
      '青禾镇 下禾村右岸段 村级河长 齐望舒 0300-860 3001 青禾镇办公电话 2026 年 8 月 18 日核验，接通 good',
      '南桥街道 桥头社区左岸段 社区级河长 简宁 0300-860 2199 桥头社区办公电话 2026 年 9 月 22 日核验，接通 good',
      '青禾镇 白杨坪村段 村级河长 白小川 0300-860 3001 青禾镇办公电话 2026 年 8 月 18 日核验，接通 good',
    ]);
  });

  it('says whose line is called instead, and keeps the own one second', () => {
    expect(reaches[0]?.chief.instead).toBe('空缺期间请联系街道级河长路平安');
    expect(reaches[0]?.address).toBe('/rivers/huai-xi/#hx-donggeng');
    expect(
      reaches
        .slice(1)
        .flatMap(({ chief: { instead, own } }) =>
          instead === undefined ? [] : [`${instead} | ${own?.number} ${own?.check}`],
        ),
    ).toEqual([
      '上次核验无人接听，请先拨青禾镇办公电话 | 0300-860 3302 2026 年 8 月 18 日核验，无人接听',
      '电话待核验，请先联系镇级河长范秋实 | 0300-860 3204 电话待核验',
    ]);
  });

  it('calls no wrong number first', () => {
    const town = indexRecord({
      ...index.record,
      reaches: index.record.reaches.filter(
        ({ id }) => id !== 'wch-shanghe' && id !== 'wch-baiyangping',
      ),
    });
    const reach = nearFiles(town)
      .shards.get('1')
      ?.reaches.find(({ id }) => id === 'wch-qinghe');
    expect(reach?.chief).toMatchObject({
      words: '镇级河长 范秋实',
      call: { number: '0300-860 3001', tone: 'good' },
      instead: '登记的电话有误，请拨青禾镇办公电话',
      own: { number: '0300-860 3011', check: '2026 年 8 月 18 日核验，号码有误', tone: 'bad' },
    });
  });

  it('is unchanged after encoding and decoding', () => {
    const back = stretches.map((sent) => receiveStretch(sent, rivers, reaches));
    expect(back).toEqual(districtStretches(index));
  });
});

it('splits each river where the answer changes, and keeps its banks apart', () => {
  expect(
    districtStretches(index).map(({ riverId, fromKm, toKm, banks }) =>
      [riverId, fromKm, toKm, banks.left, banks.right].join(' '),
    ),
  ).toEqual([
    'huai-xi 0 3.5 hx-donggeng hx-donggeng',
    'huai-xi 3.5 6 hx-qiaotou hx-qiaotou',
    'wang-chuan-he 0 10 wch-shanghe wch-baiyangping',
    'wang-chuan-he 10 14 wch-donggeng wch-xiahe',
    'wang-chuan-he 14 20 wch-qiaotou wch-xiahe',
    'yang-ping-gou 0 5 ypg-baiyangping ypg-baiyangping',
  ]);
});

describe('the answer in the district', () => {
  const names = {
    rivers: new Map(rivers.map((river) => [river.id, river] as const)),
    reaches: new Map(reaches.map((reach) => [reach.id, reach] as const)),
  };
  const ask = async (position: Position, accuracyM = 20, of: 'device' | 'map' = 'device') => {
    const places = await searchShards(
      files.index.shards,
      () => Promise.resolve(stretches.map((sent) => receiveStretch(sent, rivers, reaches))),
      position,
      WALK_KM,
    );
    return answerNear({ position, accuracyM, of }, places, names, files.index);
  };

  it('is the reach on the reader’s bank', async () => {
    // 0.0022 degrees of longitude east of km 12: 200 m on the left bank.
    const answer = await ask([110.0022, 35.072]);
    expect(answer).toMatchObject({ kind: 'one', place: '望川河东埂村左岸段' });
    expect(answer.candidates[0]?.facts).toEqual([
      '在您西面约 200 米',
      '距源头 12 公里处',
      '您在左岸（面向下游的左手边）',
    ]);
    expect(
      answer.candidates[0]?.banks.map(({ words, name, isYours, town }) => [
        words,
        name,
        isYours,
        town,
      ]),
    ).toEqual([
      ['左岸 · 您这一侧', '东埂村左岸段', true, '南桥街道'],
      ['右岸 · 对岸', '下禾村右岸段', false, '青禾镇'],
    ]);
  });

  it('is both banks if the position is too imprecise to tell', async () => {
    const answer = await ask([109.9989, 35.072], 150);
    expect(answer.candidates[0]?.facts).toEqual([
      '在您东面约 100 米',
      '距源头 12 公里处',
      '离河太近，定位分不清左右岸，两岸都列出',
    ]);
    expect(answer.candidates[0]?.banks.map(({ words }) => words)).toEqual(['左岸', '右岸']);
  });

  it('for a point of the map mentions the point, not the reader', async () => {
    const answer = await ask([109.9978, 35.072], 0, 'map');
    expect(answer.candidates[0]?.facts).toEqual([
      '在这一点东面约 200 米',
      '距源头 12 公里处',
      '在右岸',
    ]);
    expect(answer.candidates[0]?.banks.map(({ words, name }) => `${words} ${name}`)).toEqual([
      '右岸 · 这一侧 下禾村右岸段',
      '左岸 · 对岸 东埂村左岸段',
    ]);
  });

  it('is two rivers at a confluence', async () => {
    const answer = await ask([110.0001, 35.045], 15);
    expect(answer.kind).toBe('several');
    expect(answer.notice?.words).toBe('您在两条河相汇的地方，两条河都列出。');
    expect(answer.candidates.map(({ river }) => river).sort()).toEqual(['望川河', '槐溪']);
  });

  it('is two reaches at their border', async () => {
    // At km 14: 东埂村 ends and 桥头社区 begins.
    const answer = await ask([110.0011, 35.054], 15);
    expect(answer.notice?.words).toBe('您在两段交界的地方，两段都列出。');
    expect(answer.candidates.map(({ banks }) => banks[0]?.name).sort()).toEqual([
      '东埂村左岸段',
      '桥头社区左岸段',
    ]);
  });

  it('is the nearest river if none is within walking distance', async () => {
    // 0.0275 degrees of longitude west of km 13: 2.5 km.
    const answer = await ask([109.9725, 35.063]);
    expect(answer.kind).toBe('none-nearby');
    expect(answer.notice).toEqual({
      title: '附近 2 公里内没有公示的河段',
      words: '最近的是望川河，在您东面约 2.5 公里。',
    });
    expect(answer.candidates).toHaveLength(1);
  });

  it('is every reach possible within the position error, both ways', async () => {
    // Beside km 13.5, 200 m from 东埂村 and about 540 m from the start of 桥头社区.
    const from = (accuracyM: number) => ask([110.0022, 35.0585], accuracyM);
    expect((await from(160)).kind).toBe('one');
    const answer = await from(180);
    expect(answer.kind).toBe('several');
    expect(answer.notice?.words).toBe(
      '定位误差约 180 米，您可能在下面任何一段，请看河名和公示牌认一认。',
    );
    expect(answer.candidates.map(({ banks }) => banks[0]?.name)).toEqual([
      '东埂村左岸段',
      '桥头社区左岸段',
    ]);
  });

  it('counts positions between the district’s rivers as inside, however far from each', async () => {
    // Five kilometres east of 望川河 and eight north of 槐溪.
    const answer = await ask([110.06, 35.12]);
    expect(answer.kind).toBe('none-nearby');
    expect(answer.notice?.words).toBe('最近的是望川河，在您西面约 5.5 公里。');
  });

  it('reports a position outside the district', async () => {
    const answer = await ask([109.6, 35.063]);
    expect(answer.kind).toBe('outside');
    expect(answer.notice?.title).toBe('您好像不在望川县');
    expect(answer.candidates).toEqual([]);
  });

  it('lists everything within walking distance if the position is useless', async () => {
    const answer = await ask([110.0022, 35.072], 3000);
    expect(answer.kind).toBe('coarse');
    expect(answer.notice?.title).toBe('定位误差约 3 公里，分不清是哪条河');
    // The stretch upstream ends 2 km away, just outside; the one downstream begins there.
    expect(answer.candidates.map(({ banks }) => banks[0]?.name)).toContain('东埂村左岸段');
  });
});
