import { escapeXml } from './escapeXml.ts';

/** A page for search engines. */
export interface SitemapPage {
  /** Absolute address. */
  readonly address: string;
  /** `YYYY-MM-DD` from the data, if the page states one. */
  readonly changedOn?: string;
}

/** Most addresses per file in the protocol. */
const LARGEST = 50_000;

/**
 * The sitemap as files: one `sitemap.xml`. If the addresses do not fit into one file, it is an
 * index, with `sitemap-1.xml`, `sitemap-2.xml` … beside it.
 *
 * @param root absolute address of the site, with a trailing slash
 */
export const sitemapFiles = (
  pages: readonly SitemapPage[],
  root: string,
  largest = LARGEST,
): readonly { readonly name: string; readonly content: string }[] => {
  if (pages.length <= largest) return [{ name: 'sitemap.xml', content: urlSet(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / largest) }, (_part, at) => ({
    name: `sitemap-${at + 1}.xml`,
    content: urlSet(pages.slice(at * largest, (at + 1) * largest)),
  }));
  const entries = parts.map(
    ({ name }) => `  <sitemap><loc>${escapeXml(`${root}${name}`)}</loc></sitemap>`,
  );
  return [{ name: 'sitemap.xml', content: wrap('sitemapindex', entries) }, ...parts];
};

const urlSet = (pages: readonly SitemapPage[]): string =>
  wrap(
    'urlset',
    pages.map(({ address, changedOn }) => {
      const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
      return `  <url><loc>${escapeXml(address)}</loc>${changed}</url>`;
    }),
  );

const wrap = (element: string, lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${element}>`,
    '',
  ].join('\n');
