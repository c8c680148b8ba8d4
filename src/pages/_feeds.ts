import { getCollection } from 'astro:content';
import { absoluteAddress } from '../components/site/absoluteAddress.ts';
import { bulletinAddress, ruleAddress } from '../core/site/addresses.ts';
import { getPortal } from '../data/portal.ts';
import type { FeedSource } from '../view/feed/portalFeeds.ts';
import { allNews } from './news/_articles.ts';

/** Input of the feeds. */
export const feedSource = async (): Promise<FeedSource> => {
  const { site, index, editions } = getPortal();
  return {
    site,
    index,
    editions,
    news: await allNews(),
    texts: [
      ...(await getCollection('bulletins')).map(
        ({ id, data: { title, summary, publishedAt } }) => ({
          address: bulletinAddress(id),
          title,
          summary,
          publishedAt,
        }),
      ),
      ...(await getCollection('rules')).map(({ id, data: { title, summary, publishedAt } }) => ({
        address: ruleAddress(id),
        title,
        summary,
        publishedAt,
      })),
    ],
    absolute: (address) => absoluteAddress(site.host, address),
  };
};

/** The feed of a page in its head, if there is one. */
export const feedOf = (
  xml: string | undefined,
  address: string,
  title: string,
): { readonly feed?: { readonly address: string; readonly title: string } } =>
  xml === undefined ? {} : { feed: { address, title } };

/** The response with a feed. */
export const feedResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
