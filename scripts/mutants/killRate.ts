import { binomialLimits } from '../../src/core/numbers/binomialLimits.ts';

const CONFIDENCE = 0.95;
const STEPS = 40;

/** Range of shares from 0 to 1, both ends included. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The exact 95 % confidence interval of Clopper and Pearson: every true share for which the
 * observed number of kills lies in neither tail.
 *
 * @param tried at least 1
 * @param killed 0 to `tried`
 */
export const killInterval = (tried: number, killed: number): ShareInterval => ({
  lower: lastShare((share) => binomialLimits(tried, share, CONFIDENCE).upper < killed),
  upper: 1 - lastShare((gap) => binomialLimits(tried, 1 - gap, CONFIDENCE).lower > killed),
});

/** The largest share for which a condition holds, searching up from 0; 0 if it never holds. */
const lastShare = (holds: (share: number) => boolean): number => {
  let [from, to] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (from + to) / 2;
    if (holds(middle)) from = middle;
    else to = middle;
  }
  return from;
};
