import { createHash } from 'node:crypto';
import { compareText } from '../../src/core/lists/order.ts';
import { keyOfMutant, type Mutant } from './mutant.ts';

/** Smallest sample of a room, if it has that many. */
export const LEAST_OF_A_ROOM = 30;

/**
 * Number of mutants to sample in each room: the minimum of each, and the rest of the sample in
 * proportion to the remaining mutants.
 *
 * @param sizes mutants of each room
 * @param whole total sample size; exceeded if the minimums need more
 */
export const quotas = (sizes: readonly number[], whole: number): readonly number[] => {
  const least = sizes.map((size) => Math.min(size, LEAST_OF_A_ROOM));
  const beyond = sizes.map((size, at) => size - (least[at] ?? 0));
  const open = Math.max(0, whole - sum(least));
  const total = Math.max(1, sum(beyond));
  return sizes.map((size, at) =>
    Math.min(size, (least[at] ?? 0) + Math.floor((open * (beyond[at] ?? 0)) / total)),
  );
};

/**
 * A seeded sample without replacement. A mutant's rank depends only on itself and the seed, so a
 * change elsewhere in the room barely affects the sample.
 */
export const drawMutants = (
  mutants: readonly Mutant[],
  count: number,
  seed: string,
): readonly Mutant[] => {
  const rank = (mutant: Mutant) =>
    createHash('sha256')
      .update(`${seed} ${keyOfMutant(mutant)}`)
      .digest('hex');
  return mutants
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .sort((a, b) => compareText(a.rank, b.rank))
    .slice(0, count)
    .map(({ mutant }) => mutant);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
