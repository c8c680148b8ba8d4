import { resolve } from 'node:path';
import { build } from 'astro';
import { writeSitemap } from './writeSitemap.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

/** Folder a build writes to: `JIANHE_OUT`, else `dist` beside package.json. */
export const outputFolder = (): string => resolve(process.env['JIANHE_OUT'] ?? 'dist');

/**
 * Builds the whole portal: every page through Astro, then sitemap and search index over those pages.
 * Content, base path, output and cache folders come from `JIANHE_CONTENT`, `JIANHE_BASE`,
 * `JIANHE_OUT` and `JIANHE_CACHE` (see astro.config.mjs).
 *
 * @returns number of pages in the search index
 */
export async function buildSite(): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // A line per page is noise, and slow: only warnings and errors.
  await build({ logLevel: 'warn' });
  writeSitemap(outputFolder());
  return await writeSearchIndex(outputFolder());
}
