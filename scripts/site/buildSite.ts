import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { loadPublished } from '../../src/data/record.ts';
import { UnsoundRecord } from '../../src/data/unsoundRecord.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { getPortal } from '../../src/data/portal.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { placeBoardFiles } from '../../src/print/boards/boardFiles.ts';
import { placeKit } from '../../src/print/kit/kitFiles.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { printableBoards } from '../../src/view/boards/print/printableBoards.ts';
import type { KitModel } from '../../src/view/kit/kitModel.ts';
import { kitSets } from '../../src/view/kit/kitSets.ts';
import { printOrRefuse } from '../print/printBatch.ts';
import { makeKits } from '../print/makeKits.ts';
import {
  finderFileAddress,
  kitSetAddress,
  offlineAddress,
  signboardAddress,
} from '../../src/core/site/addresses.ts';
import { getSite } from '../../src/data/site.ts';
import { offlineStamp } from '../../src/view/offline/offlineStamp.ts';
import { bundleModule } from './bundleModule.ts';
import { siteBase } from './siteBase.ts';
import { finishPages } from './finishPages.ts';
import { writeSitemap } from './writeSitemap.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import { writeServiceWorker } from './writeServiceWorker.ts';

/** Output folder of a build: `JIANHE_OUT`, else `dist` beside package.json. */
export const outputFolder = (): string => resolve(process.env['JIANHE_OUT'] ?? 'dist');

/**
 * Builds the whole portal: changed print files of boards and campaigns, every page through Astro,
 * then finder, sitemap and search index for those pages, and the offline files. Content, base path,
 * output and cache folders come from `JIANHE_CONTENT`, `JIANHE_BASE`, `JIANHE_OUT` and
 * `JIANHE_CACHE` (see astro.config.mjs).
 *
 * @returns number of pages in the search index
 * @throws ExpectedFailure with every fault of the record as text, before any page is written
 */
export const buildSite = async (): Promise<number> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  refuseUnsoundRecord();
  const boards = printableBoards(withRiverPinyin(getPortal(), readPinyin));
  await printOrRefuse(boards);
  const kits = kitSets(getPortal());
  await makeKits(kits);
  const finder = await bundleModule('src/islands/finder/openFinder.ts', 'es');
  const address = `/_astro/finder.${hashOf(finder)}.js`;
  process.env['JIANHE_FINDER'] = address;
  // One line per page is noisy and slow: log only warnings and errors.
  await build({ logLevel: 'warn' });
  await placePrintFiles(boards, kits);
  finishPages(outputFolder());
  writeOut(address, finder);
  writeSitemap(outputFolder());
  const pages = await writeSearchIndex(outputFolder());
  await writeOffline(address);
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

/**
 * Copies print files from the cache into the site unchanged: through Astro each would be a page.
 */
const placePrintFiles = async (
  boards: readonly BoardPrintModel[],
  kits: readonly KitModel[],
): Promise<void> => {
  const at = (address: string): string => join(outputFolder(), address);
  for (const model of boards) await placeBoardFiles(model, at(signboardAddress(model.code)));
  for (const model of kits) await placeKit(model, at(kitSetAddress(model.id)));
};

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
