import type { APIRoute } from 'astro';
import { linesFile } from './_openData.ts';

/** River lines; a record without any has an empty collection. */
export const GET: APIRoute = () =>
  new Response(linesFile() ?? '{"type":"FeatureCollection","features":[]}\n', {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
