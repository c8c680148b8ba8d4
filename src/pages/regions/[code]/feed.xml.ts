import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { townFeed } from '../../../view/feed/portalFeeds.ts';
import { pagedTowns } from '../../../view/regions/region.ts';
import { feedResponse, feedSource } from '../../_feeds.ts';

/** News of one town, as Atom. None before there is any. */
export const getStaticPaths = (async () => {
  const source = await feedSource();
  return pagedTowns(getPortal().index).flatMap((code) => {
    const xml = townFeed(source, code);
    return xml === undefined ? [] : [{ params: { code }, props: { xml } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly xml: string }> = ({ props }) => feedResponse(props.xml);
