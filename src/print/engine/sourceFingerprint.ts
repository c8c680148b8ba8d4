import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fontVersion, packageVersion } from './fonts.ts';

/**
 * Fingerprint of code: some modules with every project module they import, the fonts, and the
 * packages they use.
 *
 * @param modules paths from the root of the repository, where every command runs
 * @param packages names of installed packages
 */
export const sourceFingerprint = (
  modules: readonly string[],
  packages: readonly string[],
): string => {
  const hash = createHash('sha256').update(fontVersion());
  for (const file of listImported(modules)) hash.update(file).update(readFileSync(file));
  for (const name of packages) hash.update(`${name}@${packageVersion(name)}`);
  return hash.digest('hex');
};

/** Modules and all their relative imports, in order. Type imports are ignored. */
export const listImported = (modules: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm,
    );
    for (const [, path = ''] of imports) follow(posix.join(posix.dirname(file), path));
  };
  modules.forEach(follow);
  return [...found].sort();
};
