import { fileURLToPath } from 'node:url';

/** How mutants are made and tested: in a copy of the project under .cache, two at a time. */
export default {
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    fileURLToPath(new URL('drawnMutants.mjs', import.meta.url)),
  ],
  vitest: { configFile: 'scripts/config/mutants.vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: '.cache/mutants',
  ignorePatterns: ['.cache', 'dist', 'public'],
  reporters: ['progress-append-only'],
  // A busy machine is slow, not in an endless loop, and a time-out counts as a kill.
  timeoutMS: 30_000,
  // Boards are printed and read back: on a busy machine their tests alone take many minutes.
  dryRunTimeoutMinutes: 20,
  logLevel: 'warn',
  warnings: { slow: false },
};
