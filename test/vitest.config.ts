import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/**
 * All tests that need no built site, `.test.ts` and `.dom.test.tsx`, in three projects by folder.
 * The tests over the built site have their own configuration, `test/site/vitest.config.ts`.
 */
const folders = {
  /** Components and their layouts: through Astro, which takes seconds to start. */
  astro: ['components', 'layouts', 'islands', 'styles'],
  /** Tests that start and kill imports, and depend on the working directory. */
  commands: ['scripts/import', 'content'],
} as const;

const inFolders = (names: readonly string[]): string[] =>
  names.map((name) => `test/${name}/**/*.test.{ts,tsx}`);

const common = {
  environment: 'node',
  setupFiles: 'test/propertySeed.ts',
  // Long time-outs for a busy machine: nothing here waits for a clock.
  testTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // Everything else: plain modules, loaded once for all files of a worker.
        test: {
          ...common,
          name: 'plain',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: inFolders([...folders.astro, ...folders.commands, 'site']),
          pool: 'forks',
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          name: 'commands',
          include: inFolders(folders.commands),
          pool: 'forks',
          isolate: true,
        },
      },
      getViteConfig({
        test: { ...common, name: 'astro', include: inFolders(folders.astro), isolate: false },
      }),
    ],
  },
});
