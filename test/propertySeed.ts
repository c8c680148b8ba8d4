import fc from 'fast-check';

/**
 * One seed for all property tests, so that a green commit stays green. `JIANHE_SEED=random` uses a
 * new seed (which a failure prints), `JIANHE_SEED=N` repeats it.
 */
const asked = process.env['JIANHE_SEED'] ?? '20261125';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
