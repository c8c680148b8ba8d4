import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { atomFeed } from '../../view/feed/atom.ts';
import { figuresFeed } from '../../view/figures/figuresFeed.ts';
import { getFigurePress } from './_press.ts';

/** Changes and corrections of figures. */
export const GET: APIRoute = () => {
  const { index, site, absolute } = getFigurePress();
  const { editions } = getPortal();
  return new Response(atomFeed(figuresFeed(index, editions, site, absolute)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
