import process from 'node:process';
import { defineConfig } from 'vitest/config';

/**
 * The tests run against each mutant: plain TypeScript, without Astro. `npm run mutants` passes them
 * in JIANHE_MUTANT_TESTS, a JSON list of globs. One process runs them all, so each module is
 * imported once per mutant.
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
