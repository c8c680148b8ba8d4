import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sitemapFiles, type SitemapPage } from '../../src/view/feed/sitemapFiles.ts';

/**
 * Writes `sitemap.xml` from the built pages: every page that search engines may list, under its
 * canonical address. Copies point elsewhere and are left out.
 *
 * @param siteFolder folder with the built pages
 */
export const writeSitemap = (siteFolder: string): void => {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort();
  const listed = files.flatMap((name) => {
    const page = findListedPage(readFileSync(join(siteFolder, name), 'utf8'));
    return page?.address.endsWith(`/${name.replace(/index\.html$/, '')}`) ? [page] : [];
  });
  const home = listed.find(({ address }) => isHome(address, listed))?.address ?? '';
  for (const { name, content } of sitemapFiles(listed, home))
    writeFileSync(join(siteFolder, name), content);
};

/** The home page's address is the prefix of every other. */
const isHome = (address: string, pages: readonly SitemapPage[]): boolean =>
  pages.every((page) => page.address.startsWith(address));

const findListedPage = (html: string): SitemapPage | undefined => {
  if (html.includes('<meta name="robots" content="noindex"')) return undefined;
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (address === undefined) return undefined;
  const changedOn = /<meta name="PubDate" content="(\d{4}-\d{2}-\d{2})/.exec(html)?.[1];
  return { address, ...(changedOn !== undefined && { changedOn }) };
};
