import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Documents for developers: all except the office's guide, which `test/content` checks. */
export const documents: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  ...globSync(['.github/*.md', '{src,scripts,test}/**/*.md'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('test/fixtures/'))
    .sort(),
];

/** @param file path relative to the root */
export const readDocument = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Scripts and packages in package.json. */
export const readPackage = (): {
  readonly scripts: readonly string[];
  readonly packages: readonly string[];
} => {
  const names = z.record(z.string(), z.string());
  const { scripts, dependencies, devDependencies } = z
    .object({ scripts: names, dependencies: names, devDependencies: names })
    .parse(JSON.parse(readDocument('package.json')));
  return {
    scripts: Object.keys(scripts),
    packages: [...Object.keys(dependencies), ...Object.keys(devDependencies)],
  };
};

/**
 * Paths named in a document, in backticks or as link targets, with their possible locations:
 * relative to the document or to the root. Addresses of the site (`/rivers/`) and patterns are
 * excluded.
 */
export const pathsNamedIn = (file: string): readonly (readonly [string, readonly string[]])[] => {
  const text = readDocument(file).replace(/^```[\s\S]*?^```$/gm, '');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return [...quoted, ...linked]
    .filter((path) => isPath.test(path) && !path.startsWith('content/'))
    .map((path) => [path, [join(dirname(file), path), path]]);
};

/** With a slash inside or at the end, or with the extension of a file in the root. */
const isPath =
  /^(?:\.{0,2}\w|\.\.\/|\.\w)(?:[\w.[\]-]*\/)[\w./[\]-]*$|^[A-Za-z][\w.]*\.(?:ts|mjs|md|astro|typ)$/;
