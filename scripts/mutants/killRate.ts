import { binomialLimits } from '../../src/core/numbers/binomialLimits.ts';

const CONFIDENCE = 0.95;
const STEPS = 40;

/** Shares of 0 to 1, both included. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The exact interval of Clopper and Pearson: every true share under which as many kills as were seen
 * lie in neither tail, at 95 %.
 *
 * @param tried at least 1
 * @param killed 0 to `tried`
 */
export const killInterval = (tried: number, killed: number): ShareInterval => ({
  lower: lastShare((share) => binomialLimits(tried, share, CONFIDENCE).upper < killed),
  upper: 1 - lastShare((gap) => binomialLimits(tried, 1 - gap, CONFIDENCE).lower > killed),
});

/** The end of the shares, from 0 up, that a condition holds for; 0 where it holds for none. */
const lastShare = (holds: (share: number) => boolean): number => {
  let [from, to] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
};
