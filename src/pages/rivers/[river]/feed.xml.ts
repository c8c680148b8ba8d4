import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { riverFeed } from '../../../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from '../../_feeds.ts';

export const getStaticPaths = (() =>
  getPortal().index.record.rivers.map(({ id }) => ({
    params: { river: id },
  }))) satisfies GetStaticPaths;

/** News of one river, as Atom. */
export const GET: APIRoute = async ({ params }) =>
  feedResponse(riverFeed(await feedSource(), params['river'] ?? ''));
