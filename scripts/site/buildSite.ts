import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { loadPublished } from '../../src/data/record.ts';
import { UnsoundRecord } from '../../src/data/unsoundRecord.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { finderFileAddress, offlineAddress } from '../../src/core/site/addresses.ts';
import { getPortal } from '../../src/data/portal.ts';
import { isUnpublished } from '../../src/data/readPublished.ts';
import { contentFolder, getSite } from '../../src/data/site.ts';
import { offlineStamp } from '../../src/view/offline/offlineStamp.ts';
import { buildPreparing } from './buildPreparing.ts';
import { bundleModule } from './bundleModule.ts';
import { siteBase } from './siteBase.ts';
import { finishPages } from './finishPages.ts';
import { makePrintFiles, placePrintFiles } from './printFiles.ts';
import { writeSitemap } from './writeSitemap.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import { writeServiceWorker } from './writeServiceWorker.ts';

/** Output folder of a build: `JIANHE_OUT`, else `dist` beside package.json. */
export const outputFolder = (): string => resolve(process.env['JIANHE_OUT'] ?? 'dist');

/**
 * Builds the whole portal: changed print files of boards and campaigns, every page through Astro,
 * then finder, sitemap and search index for those pages, and the offline files. Content, base path,
 * output and cache folders come from `JIANHE_CONTENT`, `JIANHE_BASE`, `JIANHE_OUT` and
 * `JIANHE_CACHE` (see astro.config.mjs). Boards and campaign pieces that cannot be printed are left
 * out and reported at the end.
 *
 * Before anything is published the site is one page that says so.
 *
 * @returns number of pages in the search index
 * @throws ExpectedFailure with every fault of the record as text, before any page is written
 */
export const buildSite = async (): Promise<number> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (isUnpublished(contentFolder())) return buildPreparing(outputFolder());
  refuseUnsoundRecord();
  const print = await makePrintFiles(getPortal());
  const finder = await bundleModule('src/islands/finder/openFinder.ts', 'es');
  const address = `/_astro/finder.${hashOf(finder)}.js`;
  process.env['JIANHE_FINDER'] = address;
  // One line per page is noisy and slow: log only warnings and errors.
  await build({ logLevel: 'warn' });
  await placePrintFiles(print, outputFolder());
  finishPages(outputFolder());
  writeOut(address, finder);
  writeSitemap(outputFolder());
  const pages = await writeSearchIndex(outputFolder());
  await writeOffline(address);
  if (print.report !== '') console.log(print.report);
  return pages;
};

function refuseUnsoundRecord(): void {
  try {
    getSite();
    loadPublished();
  } catch (error) {
    if (!(error instanceof UnsoundRecord)) throw error;
    throw new ExpectedFailure(`${issueReport(error.issues)}\n${commands.recordUnsound}`);
  }
}

/** Files cached on a device from the first visit: the telephones, the finder and its names. */
const writeOffline = async (finder: string): Promise<void> => {
  const site = getSite();
  const { edition } = loadPublished().newestEdition;
  await writeServiceWorker({
    folder: outputFolder(),
    base: siteBase(),
    stamp: offlineStamp(edition, finder),
    kept: [offlineAddress, finder, finderFileAddress(edition, 'names')],
    isWanted: site.keepsOffline !== false,
  });
};

const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);

const writeOut = (address: string, content: string): void => {
  const file = join(outputFolder(), address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
