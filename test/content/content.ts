import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it, type SuiteFactory, type TestFunction } from 'vitest';
import { loadPublished } from '../../src/data/record.ts';
import { getSite } from '../../src/data/site.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The published content: the demonstration, unless an office has replaced it. */
export const contentFolder = join(root, 'content');

/** Towns of the bundled district; another seed gives other towns. */
const townsOfDemonstration = [
  ...['漳滨街道', '城关街道', '柳林镇', '石盆镇', '单集镇', '黑石岭镇', '桑园镇', '乐平川镇'],
  '大寨口乡',
];

/** Whether content/ is the bundled demonstration, with its own seed. */
export const isDemonstration = (): boolean => {
  const { regions, office } = loadPublished(contentFolder).record;
  const towns = regions.filter(({ code }) => code.length === 9).map(({ name }) => name);
  return (
    office.demonstration &&
    getSite(contentFolder).district.name === '云漳区' &&
    towns.join() === townsOfDemonstration.join()
  );
};

/** Bulletins of the demonstration, by file; empty if content/ is another district. */
export const demonstrationBulletins = (): readonly {
  readonly file: string;
  readonly text: string;
}[] => {
  const folder = join(contentFolder, 'bulletins');
  return (isDemonstration() ? readdirSync(folder) : []).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
};

/**
 * A test of the demonstration; skipped, and counted as skipped, if content/ is another district.
 */
export const itOnDemonstration = (title: string, check: TestFunction, timeoutMs?: number): void => {
  it.skipIf(!isDemonstration())(title, check, timeoutMs);
};

/**
 * A test suite of the demonstration; skipped, and counted as skipped, if content/ is another
 * district.
 */
export const describeDemonstration = (title: string, tests: SuiteFactory): void => {
  describe.skipIf(!isDemonstration())(title, tests);
};
