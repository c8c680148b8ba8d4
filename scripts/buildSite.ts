import { resolve } from 'node:path';
import { build } from 'astro';
import { loadPublished, UnsoundRecord } from '../src/data/record.ts';
import { commands } from '../src/i18n/zh/commands.ts';
import { issueReport } from '../src/view/issueReport.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { getPortal } from '../src/data/portal.ts';
import { printableBoards } from '../src/view/boardPrint/printableBoards.ts';
import { kitSets } from '../src/view/kit/kitSets.ts';
import { printOrRefuse } from './print/printBatch.ts';
import { makeKits } from './print/makeKits.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

/** Folder a build writes to: `JIANHE_OUT`, else `dist` beside package.json. */
export const outputFolder = (): string => resolve(process.env['JIANHE_OUT'] ?? 'dist');

/**
 * Builds the whole portal: the print files of boards and campaigns that have changed, every page through Astro, then
 * the search index over those pages.
 * Content, base path, output and cache folders come from `JIANHE_CONTENT`, `JIANHE_BASE`,
 * `JIANHE_OUT` and `JIANHE_CACHE` (see astro.config.mjs).
 *
 * @returns number of pages in the search index
 * @throws ExpectedFailure with every fault of the record in words, before a page is written
 */
export async function buildSite(): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  refuseUnsoundRecord();
  await printOrRefuse(printableBoards(getPortal()));
  await makeKits(kitSets(getPortal()));
  // A line per page is noise, and slow: only warnings and errors.
  await build({ logLevel: 'warn' });
  return await writeSearchIndex(outputFolder());
}

function refuseUnsoundRecord(): void {
  try {
    loadPublished();
  } catch (error) {
    if (!(error instanceof UnsoundRecord)) throw error;
    throw new ExpectedFailure(`${issueReport(error.issues)}\n${commands.recordUnsound}`);
  }
}
