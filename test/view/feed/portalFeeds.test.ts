import { expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { bareExport } from '../../core/dataset/bareExport.ts';
import { rowAt } from '../../core/dataset/smallExport.ts';
import { district } from '../../district/district.ts';
import { allFeed, riverFeed, townFeed } from '../../../src/view/feed/portalFeeds.ts';

const { site, index, editions } = district();
const bulletin = {
  address: '/bulletins/2026-q3/',
  title: '2026 年第三季度工作通报',
  summary: '三季度新发现问题 41 件。',
  publishedAt: '2026-10-13 16:00',
};
const source = {
  site,
  index,
  editions,
  news: index.record.news,
  texts: [bulletin],
  absolute: (address: string) => `https://hzz.example.gov.cn${address}`,
};
const addressesOf = (xml = ''): readonly string[] =>
  [...xml.matchAll(/<id>([^<]+)<\/id>/g)].slice(1).map(([, address = '']) => address);

it('has bulletins and rules among the news, newest first', () => {
  const xml = allFeed(source) ?? '';
  const days = [...xml.matchAll(/<published>([^<]+)</g)].map(([, moment = '']) => moment);
  expect(addressesOf(xml)).toContain('https://hzz.example.gov.cn/bulletins/2026-q3/');
  expect(days).toEqual([...days].sort().reverse());
  expect(days.length).toBe(Math.min(50, source.news.length + 1));
});

it('limits the feed of a river to news about it', () => {
  const [river] = index.record.news.flatMap(({ riverIds }) => riverIds);
  const addresses = addressesOf(riverFeed(source, river ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => address.includes('/bulletins/'))).toEqual([]);
});

it('offers no feed without an entry, unless news were handed in', () => {
  const feedsOf = (index: typeof source.index, texts: typeof source.texts = []) => {
    const own = { ...source, index, news: index.record.news, texts };
    return [
      allFeed(own),
      riverFeed(own, rowAt(index.record.rivers, 0).id),
      townFeed(own, '000201001'),
    ];
  };
  expect(feedsOf(indexRecord(bareExport()))).toEqual([undefined, undefined, undefined]);
  const [all, river] = feedsOf(indexRecord(bareExport()), [bulletin]);
  expect([addressesOf(all).length, river]).toEqual([1, undefined]);
  const none = feedsOf(indexRecord({ ...bareExport(), news: [] }));
  expect(none.map((xml) => addressesOf(xml).length)).toEqual([0, 0, 0]);
  expect(none).not.toContain(undefined);
});
