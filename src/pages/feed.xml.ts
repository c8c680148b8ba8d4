import type { APIRoute } from 'astro';
import { allFeed } from '../view/feed/portalFeeds.ts';
import { feedResponse, feedSource } from './_feeds.ts';

/** Everything new on the site, as Atom. */
export const GET: APIRoute = async () => feedResponse(allFeed(await feedSource()));
