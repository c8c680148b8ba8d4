import { getViteConfig } from 'astro/config';

/**
 * Everything that needs no built site: `.test.ts` and `.dom.test.tsx`. The tests over the built
 * site have their own configuration beside this one.
 */
export default getViteConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['**/*.site.test.ts'],
    environment: 'node',
    setupFiles: ['test/propertySeed.ts'],
    testTimeout: 30_000,
  },
});
