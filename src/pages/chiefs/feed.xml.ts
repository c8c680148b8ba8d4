import type { APIRoute } from 'astro';
import { chiefsFeed } from '../../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from '../_feeds.ts';

/** Changes of chiefs, as Atom. */
export const GET: APIRoute = async () => feedResponse(chiefsFeed(await feedSource()));
