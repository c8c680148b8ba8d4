/** Range of counts that chance alone explains, both included. */
export interface CountLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact binomial control limits of a funnel plot (D. J. Spiegelhalter, Funnel plots for comparing
 * institutional performance, Statistics in Medicine 24 (2005), 1185-1202): the counts of `trials`
 * that lie in neither tail of the binomial distribution.
 *
 * @param share expected share, 0 to 1
 * @param confidence mass between the limits, such as 0.95; each tail outside holds at most half the
 *   rest
 */
export const binomialLimits = (trials: number, share: number, confidence: number): CountLimits => {
  if (share <= 0) return { lower: 0, upper: 0 };
  if (share >= 1) return { lower: trials, upper: trials };
  const tail = (1 - confidence) / 2;
  return {
    lower: countInTail(trials, share, tail),
    upper: trials - countInTail(trials, 1 - share, tail),
  };
};

/** The smallest count for which the probabilities below it sum to no more than the tail. */
const countInTail = (trials: number, share: number, tail: number): number => {
  const odds = Math.log(share) - Math.log1p(-share);
  // Logarithm of the probability of the count, updated from the previous one.
  let log = trials * Math.log1p(-share);
  let below = 0;
  for (let count = 0; count < trials; count += 1) {
    below += Math.exp(log);
    if (below > tail) return count;
    log += odds + Math.log(trials - count) - Math.log(count + 1);
  }
  return trials;
};
