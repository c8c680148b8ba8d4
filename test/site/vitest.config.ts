import { defineConfig } from 'vitest/config';

/** Tests over the built site, in a real browser. */
export default defineConfig({
  test: {
    include: ['test/site/**/*.site.test.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // Two files in parallel, and two pages per file: a single browser leaves most of a second core
    // idle.
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
