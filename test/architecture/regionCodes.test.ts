import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Code that measures a region code, cuts it or compares its prefix. */
const lookInside =
  /\b(?:regionCode|region\.code|(?<!\.)code)\??\.(?:length (?:[=!<>]=*|-) ?(?:6|9|12|\w+\.)|slice\(0, (?:6|9|12|-3)\)|startsWith\((?:code|region|regionCode|\w+\.(?:regionCode|code))\))/;

const findLooks = (path: string, source: string): readonly string[] =>
  source
    .split('\n')
    .flatMap((line, at) =>
      lookInside.test(line)
        ? [
            `${path}:${at + 1}: expected a question to src/core/ids/regionCode.ts, received ${line.trim()}`,
          ]
        : [],
    );

/** Board codes have a structure of their own. */
const boardCodes = ['src/core/boards/', 'src/view/finder/boardColumns.ts'];

describe('the code of a region', () => {
  it('is taken apart in one file only', () => {
    const sources = globSync('{src,scripts}/**/*.{ts,tsx,astro}')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'src/core/ids/regionCode.ts')
      .filter((path) => !boardCodes.some((own) => path.startsWith(own)));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => findLooks(path, readFileSync(path, 'utf8'))).sort()).toEqual(
      [],
    );
  });

  it.each([
    'regions.filter(({ code }) => code.length === 9)',
    'regions.filter(({ code }) => code.length > 6)',
    'index.regionByCode.get(reach.regionCode.slice(0, 9))',
    'reaches.filter(({ regionCode }) => regionCode.startsWith(region.code))',
    'a.regionCode.length - b.regionCode.length',
  ])('is not queried like this: %s', (line) => {
    expect(findLooks('src/a.ts', line)).toHaveLength(1);
  });
});
