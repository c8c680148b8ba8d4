import type { APIRoute } from 'astro';
import { dataPackage } from '../../view/openData/dataPackage.ts';
import { catalogue } from './_openData.ts';

/** The list of all tables with their columns, by Frictionless Data. */
export const GET: APIRoute = () =>
  new Response(dataPackage(catalogue), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
