import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePrefix, type OfflinePlan } from '../../src/core/offline/offlinePlan.ts';
import { bundleModule } from './bundleModule.ts';

/** Properties of a built site for its service worker. */
export interface OfflineSite {
  readonly folder: string;
  readonly base: string;
  readonly stamp: string;
  /** Site-relative addresses cached at installation. */
  readonly kept: readonly string[];
  /** False for a site that caches nothing: an earlier worker is then removed. */
  readonly isWanted: boolean;
}

/**
 * Writes `sw.js` into a built site: the worker with its list of files to cache. Its cache names are
 * derived from the content of these files, so the same site always has the same worker.
 *
 * @throws Error if a file to cache was not built
 */
export const writeServiceWorker = async (site: OfflineSite): Promise<void> => {
  const file = join(site.folder, 'sw.js');
  if (!site.isWanted) {
    const farewell = await bundleModule('src/islands/offline/farewell.ts', 'iife');
    const prefix = JSON.stringify(cachePrefix(site.base));
    writeFileSync(file, `const JIANHE_CACHES=${prefix};\n${farewell}`);
    return;
  }
  const kept = site.kept.map((address) => address.slice(1));
  const worker = await bundleModule('src/islands/offline/worker.ts', 'iife');
  const hash = createHash('sha256').update(worker);
  for (const path of kept) hash.update(path).update(readFileSync(fileOf(site.folder, path)));
  const plan: OfflinePlan = {
    base: site.base,
    stamp: site.stamp,
    cache: `${site.stamp}.${hash.digest('hex').slice(0, 8)}`,
    kept,
  };
  writeFileSync(file, `const JIANHE_OFFLINE=${JSON.stringify(plan)};\n${worker}`);
};

const fileOf = (folder: string, path: string): string => {
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file)) throw new Error(`To be kept offline, but not built: ${path}`);
  return file;
};
