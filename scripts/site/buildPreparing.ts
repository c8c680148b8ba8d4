import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSite } from '../../src/data/site.ts';
import { preparingPage } from '../../src/view/site/preparingPage.ts';

/**
 * Writes the site of an office that has not published anything: one page at every address.
 *
 * @returns number of pages in the search index: none
 */
export const buildPreparing = (folder: string): number => {
  const page = preparingPage(getSite());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), page);
  return 0;
};
