import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaAddress } from '../../../core/site/addresses.ts';
import { href } from '../../../components/site/href.ts';
import { jsonSchemaFile, jsonSchemaNames } from '../../../view/openData/jsonSchemaFile.ts';

export const getStaticPaths = (() =>
  jsonSchemaNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of the office export, of one of its collections, or of an edition. */
export const GET: APIRoute = ({ params, site }) => {
  const name = params['name'] ?? '';
  const address = new URL(href(schemaAddress(name)), site).href;
  return new Response(jsonSchemaFile(name, address), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
