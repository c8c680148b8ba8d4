import { globSync } from 'node:fs';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * The tests nearest to a file or folder: those with the same noun. A mutant of `src/core/chiefs`
 * runs against `test/core/chiefs` and `test/view/chiefs`, because a rule is tested where its
 * sentence is made. One of `src/print` or `scripts` runs against its mirror in `test`.
 *
 * @param path with or without a range of lines: `src/core/chiefs/answering.ts:12-40`
 * @returns globs
 * @throws ExpectedFailure if there are no such tests
 */
export const nearestTests = (path: string): readonly string[] => {
  const [root, layer, noun] = path.split(':')[0]?.split('/') ?? [];
  const folder =
    root === 'scripts'
      ? `test/scripts/${layer}`
      : layer === 'core' || layer === 'view'
        ? `test/{core,view}/${noun}`
        : `test/${layer}/${noun}`;
  const glob = `${folder}/**/*.test.ts`;
  if (globSync(glob).length === 0)
    throw new ExpectedFailure(
      `${path}: expected tests in ${folder}, found none. Name some with --tests GLOB.`,
    );
  return [glob];
};

/** A path in the form of the mutation tool: every file of a folder, or lines of a file. */
export const mutatePattern = (path: string): string =>
  /\.ts(?::|$)/.test(path) ? path : `${path.replace(/\/$/, '')}/**/*.ts`;
