import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** Names as they are taken from an object: `.name`, `['name']`, `{ name }`. */
const taken = new Set(
  globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts', 'test/core/**/*.ts'])
    .filter((file) => !file.replaceAll('\\', '/').includes('src/i18n/zh/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\.|['"`{,]\s*|\[)([A-Za-z_$][\w$]*)/g)].map(
        ([, name = '']) => name,
      ),
    ),
);

/** Words by what people type: they are looked up as they come. */
const typedWords = new Set(['finder.asked.same']);

/** Paths of sentences whose names are taken nowhere. */
const deadIn = (value: unknown, path: readonly string[]): readonly string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (typedWords.has(path.join('.'))) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    // Names with hyphens or dots are codes, looked up as they come.
    /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name)
      ? [[...path, name].join('.')]
      : deadIn(inner, [...path, name]),
  );
};

it('keeps no sentence that nothing says', async () => {
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
