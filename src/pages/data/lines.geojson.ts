import type { APIRoute } from 'astro';
import { linesFile } from './_openData.ts';

/** River lines; an empty collection for a record without any. */
export const GET: APIRoute = () =>
  new Response(linesFile() ?? '{"type":"FeatureCollection","features":[]}\n', {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
