import { expect, it } from 'vitest';
import { killInterval } from '../../../scripts/mutants/killRate.ts';

it.each([
  // Clopper-Pearson limits from R's binom.test.
  [30, 24, 0.614, 0.923],
  [30, 30, 0.884, 1],
  [30, 0, 0, 0.116],
  [46, 21, 0.309, 0.61],
])(
  'of %i mutants with %i killed, the true share lies between %f and %f',
  (tried, killed, from, to) => {
    const { lower, upper } = killInterval(tried, killed);
    expect(lower).toBeCloseTo(from, 2);
    expect(upper).toBeCloseTo(to, 2);
  },
);
