import type { APIRoute } from 'astro';
import { dataPackage } from '../../view/openData/dataPackage.ts';
import { getCatalogue } from './_openData.ts';

/** The list of all tables with their columns, by Frictionless Data. */
export const GET: APIRoute = async () =>
  new Response(dataPackage(await getCatalogue()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
