import { globSync } from 'node:fs';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * The tests that stand nearest to a file or folder: those of the same noun. A mutant of
 * `src/core/chiefs` is tried against `test/core/chiefs` and `test/view/chiefs`, for the rule is
 * proven where the sentence is made; one of `src/print` or `scripts` against its own mirror.
 *
 * @param path with or without a range of lines: `src/core/chiefs/answering.ts:12-40`
 * @returns globs
 * @throws ExpectedFailure where no test stands near
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

/** What the mutation tool calls a path of the house: every file of a folder, or lines of a file. */
export const mutatePattern = (path: string): string =>
  /\.ts(?::|$)/.test(path) ? path : `${path.replace(/\/$/, '')}/**/*.ts`;
