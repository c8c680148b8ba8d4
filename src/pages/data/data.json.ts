import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../view/openData/dataPackage.ts';
import { catalogue } from './_openData.ts';

/** The catalogue of the open data, in DCAT. */
export const GET: APIRoute = () =>
  new Response(dcatCatalogue(catalogue), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
