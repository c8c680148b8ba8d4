import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { townCodes, townFeed } from '../../../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from '../../_feeds.ts';

export const getStaticPaths = (() =>
  townCodes(getPortal().index).map((code) => ({ params: { code } }))) satisfies GetStaticPaths;

/** What is new about one town, as Atom. */
export const GET: APIRoute = async ({ params }) =>
  feedResponse(townFeed(await feedSource(), params['code'] ?? ''));
