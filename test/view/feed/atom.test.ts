import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/view/feed/atom.ts';

const feed = {
  address: 'https://hzz.example.gov.cn/feed.xml',
  title: '动态 & 更正',
  page: 'https://hzz.example.gov.cn/',
  author: '望川县河长制办公室',
  since: '2026-10-09 09:00',
  entries: [],
};

describe('an Atom feed', () => {
  it('has times in Shanghai time and escapes markup', () => {
    const xml = atomFeed({
      ...feed,
      entries: [
        {
          address: 'https://hzz.example.gov.cn/news/a/?b=1&c=2',
          title: '水质 <Ⅲ 类',
          summary: '由 "1" 变为 2',
          publishedAt: '2026-11-02 09:30',
        },
      ],
    });
    expect(xml).toContain('<title>动态 &amp; 更正</title>');
    expect(xml).toContain('<title>水质 &lt;Ⅲ 类</title>');
    expect(xml).toContain('?b=1&amp;c=2');
    expect(xml).toContain('由 &quot;1&quot; 变为 2');
    expect(xml.match(/<updated>2026-11-02T09:30:00\+08:00<\/updated>/g)).toHaveLength(2);
  });

  it('is as new as its newest change, and as its creation while empty', () => {
    const entry = { address: 'https://a.example/', title: 'a', summary: 'a' };
    const xml = atomFeed({
      ...feed,
      entries: [
        { ...entry, publishedAt: '2026-10-20 08:00' },
        { ...entry, publishedAt: '2026-10-10 08:00', updatedAt: '2026-11-01 08:00' },
      ],
    });
    expect(xml).toContain('  <updated>2026-11-01T08:00:00+08:00</updated>\n  <link rel="self"');
    expect(atomFeed(feed)).toContain('<updated>2026-10-09T09:00:00+08:00</updated>');
  });
});
