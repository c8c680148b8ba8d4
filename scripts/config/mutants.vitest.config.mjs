import process from 'node:process';
import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant is tried against: plain TypeScript, without Astro. `npm run mutants` names
 * them in JIANHE_MUTANT_TESTS, a JSON list of globs. One process runs them all, so that each module
 * is imported once a mutant.
 */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.JIANHE_MUTANT_TESTS ?? '["test/{core,view}/**/*.test.ts"]'),
    environment: 'node',
    setupFiles: ['test/propertySeed.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
