import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../../src/view/feed/sitemapFiles.ts';

const pages = ['a', 'b', 'c'].map((name) => ({ address: `https://a.example/${name}/?x=1&y=2` }));

describe('the sitemap', () => {
  it('is one file with escaped addresses and the dates stated on pages', () => {
    const [file, ...more] = sitemapFiles(
      [{ address: 'https://a.example/?x=1&y=2', changedOn: '2026-11-02' }],
      'https://a.example/',
    );
    expect(more).toEqual([]);
    expect(file?.content).toContain(
      '<url><loc>https://a.example/?x=1&amp;y=2</loc><lastmod>2026-11-02</lastmod></url>',
    );
  });

  it('becomes an index of parts if the addresses do not fit into one file', () => {
    const files = sitemapFiles(pages, 'https://a.example/', 2);
    expect(files.map(({ name }) => name)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
    ]);
    expect(files[0]?.content).toContain('<sitemap><loc>https://a.example/sitemap-2.xml</loc>');
    expect(files[2]?.content.match(/<url>/g)).toHaveLength(1);
  });
});
