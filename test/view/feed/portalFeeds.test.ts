import { expect, it } from 'vitest';
import { district } from '../../district/district.ts';
import { allFeed, riverFeed } from '../../../src/view/feed/portalFeeds.ts';

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
const addressesOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<id>([^<]+)<\/id>/g)].slice(1).map(([, address = '']) => address);

it('has bulletins and rules among the news, newest first', () => {
  const xml = allFeed(source);
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
