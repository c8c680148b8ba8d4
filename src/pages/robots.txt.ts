import type { APIRoute } from 'astro';
import { absoluteAddress } from '../components/site/absoluteAddress.ts';
import { siteMapFileAddress } from '../core/site/addresses.ts';
import { getSite } from '../data/site.ts';

/** Allows everything, and names the sitemap. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${absoluteAddress(getSite().host, siteMapFileAddress)}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
