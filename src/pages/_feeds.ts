import { absoluteAddress } from '../components/absoluteAddress.ts';
import { getPortal } from '../data/portal.ts';
import type { FeedSource } from '../view/feed/portalFeeds.ts';
import { allNews } from './news/_articles.ts';

/** What the feeds are made from. */
export const feedSource = async (): Promise<FeedSource> => {
  const { site, index, editions } = getPortal();
  return {
    site,
    index,
    editions,
    news: await allNews(),
    absolute: (address) => absoluteAddress(site.host, address),
  };
};

/** A feed as it is served. */
export const feedResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
