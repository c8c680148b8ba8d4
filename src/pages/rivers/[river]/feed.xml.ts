import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { riverFeed } from '../../../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from '../../_feeds.ts';

/** News of one river, as Atom. None before there is any. */
export const getStaticPaths = (async () => {
  const source = await feedSource();
  return getPortal().index.record.rivers.flatMap(({ id }) => {
    const xml = riverFeed(source, id);
    return xml === undefined ? [] : [{ params: { river: id }, props: { xml } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly xml: string }> = ({ props }) => feedResponse(props.xml);
