import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findPointAt, measureLine } from '../../../src/core/geometry/chainage.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import type { Position } from '../../../src/core/geometry/position.ts';
import { searchShards } from '../../../src/core/near/shards.ts';
import { receiveStretch } from '../../../src/core/near/stretch.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { linesByRiver } from '../../../src/core/rivers/riverLines.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { isNearIndex, isNearShard } from '../../../src/view/near/isNearFile.ts';
import { answerNear, lengthWords, WALK_KM } from '../../../src/view/near/nearAnswer.ts';
import { nearFiles } from '../../../src/view/near/nearData.ts';

const { index } = loadPublished();
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

/** A place beside a river: so many metres to the north of its chainage. */
const beside = (riverId: string, km: number, northM = 0): Position => {
  const river = getRow(index.riverById, riverId);
  const [line = []] = linesByRiver(index.record.lines).get(riverId) ?? [];
  const at = findPointAt(measureLine(line, river.lengthKm), km);
  if (!at) throw new Error(`${riverId} has no line`);
  return [at[0], at[1] + northM / 111_200];
};

describe('the answer to a position', () => {
  it('is one reach with bank, distance, chainage and a telephone to press', async () => {
    const answer = await ask(beside('sha-gou-he', 17.9, 200), 15);
    expect(answer.kind).toBe('one');
    const [candidate] = answer.candidates;
    expect(candidate?.river).toBe('沙沟河');
    expect(candidate?.facts[0]).toMatch(/^在您.{1,3}约 \d+ 米$/);
    expect(candidate?.facts[1]).toMatch(/^距源头 [\d.]+ 公里处$/);
    expect(candidate?.facts[2]).toMatch(/^您在[左右]岸/);
    expect(candidate?.banks[0]?.chief.call?.tel).toMatch(/^tel:\d+/);
    expect(candidate?.banks[0]?.address).toMatch(/^\/rivers\/sha-gou-he\/#/);
  });

  it('on a border has both chiefs, the own bank first', async () => {
    const answer = await ask(beside('guo-he', 5.6, 150), 10);
    const banks = answer.candidates[0]?.banks ?? [];
    expect(banks.map(({ name }) => name).sort()).toEqual(['孝义坊村右岸段', '范家岩村左岸段']);
    expect(banks.map(({ isYours }) => isYours)).toEqual([true, false]);
    expect(banks[1]?.words).toMatch(/对岸$/);
  });

  it('does not name a bank that the position cannot tell', async () => {
    const answer = await ask(beside('guo-he', 5.6, 150), 400);
    const [candidate] = answer.candidates;
    expect(candidate?.facts.at(-1)).toContain('分不清左右岸');
    expect(candidate?.banks.every(({ isYours }) => !isYours)).toBe(true);
  });

  it('at a junction has both rivers', async () => {
    const answer = await ask(beside('yun-zhang-he', 52.1), 10);
    expect(answer.kind).toBe('several');
    expect(answer.candidates.map(({ river }) => river)).toEqual(
      expect.arrayContaining(['云漳河', '甘草河']),
    );
    expect(answer.notice?.words).toContain('两条河');
  });

  it('says when a position is too coarse, and lists what is around', async () => {
    const answer = await ask(beside('sha-gou-he', 17.9, 200), 5000);
    expect(answer.kind).toBe('coarse');
    expect(answer.notice?.title).toBe('定位误差约 5 公里，分不清是哪条河');
    expect(answer.candidates.length).toBeGreaterThan(1);
  });

  it('says when nothing is near, and when somebody is outside of the district', async () => {
    const inside = await ask([113.9, 36.33], 20);
    expect(inside.kind).toBe('none-nearby');
    expect(inside.notice?.words).toMatch(/^最近的是.+约 [\d.]+ 公里。$/);
    const outside = await ask([116.4, 39.9], 20);
    expect(outside.kind).toBe('outside');
    expect(outside.notice?.title).toBe('您好像不在云漳区');
    expect(outside.notice?.words).toContain('公里');
    expect(outside.candidates).toEqual([]);
  });

  it('differs where a telephone gives GCJ-02, and says so by its key', async () => {
    const position = beside('guo-he', 5.6, 30);
    const assumed = await ask(position, 10);
    const converted = await ask(fromGcj02(position), 10);
    expect(converted.key).not.toBe(assumed.key);
  });

  it('for a point of the map speaks of the point, not of the reader', async () => {
    const answer = await ask(beside('guo-he', 5.6, 150), 0, 'map');
    expect(JSON.stringify(answer.candidates[0])).not.toContain('您');
  });

  it('answers everywhere on every river, and reaches on no line are none', async () => {
    for (const river of index.record.rivers) {
      const answer = await ask(beside(river.id, river.lengthKm / 3), 5);
      const found = [...answer.candidates, ...answer.others].map((one) => one.river);
      expect(found).toContain(river.name);
    }
  });
});

describe('lengths in words', () => {
  it('are never finer than a position', () => {
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

describe('the data that is sent', () => {
  it('is below 25 KB compressed for the bundled district, and known by its shape', () => {
    const texts = [files.index, ...shards].map((file) => JSON.stringify(file));
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(25 * 1024);
    expect(isNearIndex(JSON.parse(texts[0] ?? ''))).toBe(true);
    expect(isNearShard(JSON.parse(texts[1] ?? ''))).toBe(true);
    for (const value of [undefined, null, '', [], {}, { shards: [] }]) {
      expect(isNearIndex(value)).toBe(false);
      expect(isNearShard(value)).toBe(false);
    }
  });
});
