import { createHash } from 'node:crypto';
import { compareText } from '../../src/core/lists/order.ts';
import { keyOfMutant, type Mutant } from './mutant.ts';

/** How many are drawn of a room at least, where it has as many. */
export const LEAST_OF_A_ROOM = 30;

/**
 * How many mutants to draw of each room: the least of each, and what is left of the whole sample in
 * proportion to what the room has beyond.
 *
 * @param sizes mutants of each room
 * @param whole mutants to draw in all; rooms that need more for their least get it
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
 * A seeded draw without replacement. A mutant's place in the order hangs on itself and the seed
 * alone, so that a change elsewhere in the room leaves the draw nearly as it is.
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
