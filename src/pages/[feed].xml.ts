import type { APIRoute, GetStaticPaths } from 'astro';
import { allFeed } from '../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from './_feeds.ts';

/** `/feed.xml`: everything new on the site, as Atom. None before there is anything. */
export const getStaticPaths = (async () => {
  const xml = allFeed(await feedSource());
  return xml === undefined ? [] : [{ params: { feed: 'feed' }, props: { xml } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly xml: string }> = ({ props }) => feedResponse(props.xml);
