import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../view/openData/dataPackage.ts';
import { getCatalogue } from './_openData.ts';

/** The catalogue of the open data, in DCAT. */
export const GET: APIRoute = async () =>
  new Response(dcatCatalogue(await getCatalogue()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
