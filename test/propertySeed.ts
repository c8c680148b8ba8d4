import fc from 'fast-check';

/**
 * One seed for all property tests, so that a commit that was green stays green; `JIANHE_SEED=random`
 * draws a new one (which a failure prints), `JIANHE_SEED=N` repeats it.
 */
const asked = process.env['JIANHE_SEED'] ?? '20261125';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
