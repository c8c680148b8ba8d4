import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** Property accesses: `.name`, `['name']`, `{ name }`. */
const taken = new Set(
  globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts', 'test/core/**/*.ts'])
    .filter((file) => !file.replaceAll('\\', '/').includes('src/i18n/zh/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\.|['"`{,]\s*|\[)([A-Za-z_$][\w$]*)/g)].map(
        ([, name = '']) => name,
      ),
    ),
);

/** Words looked up by user input, so their keys do not appear in code. */
const typedWords = new Set(['finder.asked.same']);

/** Paths of sentences whose names are never accessed. */
const deadIn = (value: unknown, path: readonly string[]): readonly string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (typedWords.has(path.join('.'))) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    // Names with hyphens or dots are codes, which are looked up dynamically.
    /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name)
      ? [[...path, name].join('.')]
      : deadIn(inner, [...path, name]),
  );
};

it('has no unused sentences', async () => {
  const files = globSync('src/i18n/zh/*.ts');
  expect(files.length).toBeGreaterThan(40);
  const dead = await Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.ts');
      const areas: unknown = await import(`../../src/i18n/zh/${name}.ts`);
      return Object.values(areas ?? {}).flatMap((area: unknown) => deadIn(area, [name]));
    }),
  );
  expect(dead.flat()).toEqual([]);
});
