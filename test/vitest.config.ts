import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/**
 * Everything that needs no built site, `.test.ts` and `.dom.test.tsx`, in three projects by folder.
 * The tests over the built site have their own configuration, `test/site/vitest.config.ts`.
 */
const folders = {
  /** Components and what stands in them: through Astro, which takes seconds to start. */
  astro: ['components', 'layouts', 'islands', 'styles'],
  /** Commands: they start processes, kill them, and read the folder they stand in. */
  commands: ['scripts', 'content'],
} as const;

const inFolders = (names: readonly string[]): string[] =>
  names.map((name) => `test/${name}/**/*.test.{ts,tsx}`);

const common = {
  environment: 'node',
  setupFiles: 'test/propertySeed.ts',
  // Patience for a busy machine: nothing here waits for a clock.
  testTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // All the rest: plain modules, loaded once for all files that a worker runs.
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
