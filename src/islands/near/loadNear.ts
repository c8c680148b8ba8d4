import { searchShards, type Shard } from '../../core/near/shards.ts';
import { receiveStretch, type Stretch } from '../../core/near/stretch.ts';
import { fromGcj02 } from '../../core/geometry/gcj02.ts';
import {
  answerNear,
  WALK_KM,
  type NearAnswer,
  type NearQuestion,
} from '../../view/near/nearAnswer.ts';
import { isNearIndex, isNearShard } from '../../view/near/isNearFile.ts';
import type { NearReach, NearRiver } from '../../view/near/nearData.ts';
import { fetchOwnFile } from '../fetchOwnFile.ts';

/** Finds reaches by position. The district's data is fetched once, on demand. */
export interface NearFinder {
  readonly asOf: string;
  readonly answer: (question: NearQuestion) => Promise<NearAnswer>;
}

/** @param base address of the data folder, including the site's base path */
export const loadNear = async (base: string): Promise<NearFinder> => {
  const index = await fetchOwnFile(`${base}index.json`, isNearIndex);
  const rivers = new Map<string, NearRiver>();
  const reaches = new Map<string, NearReach>();
  const parts = new Map<string, Promise<readonly Stretch[]>>();
  const fetchPart = async ({ name }: Shard): Promise<readonly Stretch[]> => {
    const shard = await fetchOwnFile(`${base}${name}.json`, isNearShard);
    for (const river of shard.rivers) rivers.set(river.id, river);
    for (const reach of shard.reaches) reaches.set(reach.id, reach);
    return shard.stretches.map((sent) => receiveStretch(sent, shard.rivers, shard.reaches));
  };
  const load = (shard: Shard): Promise<readonly Stretch[]> => {
    const known = parts.get(shard.name);
    if (known) return known;
    const part = fetchPart(shard);
    parts.set(shard.name, part);
    // A failed request may be repeated.
    part.catch(() => parts.delete(shard.name));
    return part;
  };
  // A small district is one part, so fetch it while the phone determines its position.
  const [only] = index.shards;
  if (only && index.shards.length === 1) await load(only);
  return {
    asOf: index.asOf,
    answer: async (question) =>
      answerNear(
        question,
        await searchShards(index.shards, load, question.position, WALK_KM),
        { rivers, reaches },
        index,
      ),
  };
};

/** The same search, with the position read as GCJ-02. */
export const readAsGcj02 = (question: NearQuestion): NearQuestion => ({
  ...question,
  position: fromGcj02(question.position),
});
