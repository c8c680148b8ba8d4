import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { townFeed } from '../../../view/feed/portalFeeds.ts';
import { pagedTowns } from '../../../view/regions/region.ts';
import { feedResponse, feedSource } from '../../_feeds.ts';

export const getStaticPaths = (() =>
  pagedTowns(getPortal().index).map((code) => ({ params: { code } }))) satisfies GetStaticPaths;

/** News of one town, as Atom. */
export const GET: APIRoute = async ({ params }) =>
  feedResponse(townFeed(await feedSource(), params['code'] ?? ''));
