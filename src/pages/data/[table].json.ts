import type { APIRoute, GetStaticPaths } from 'astro';
import type { OpenCollection } from '../../view/openData/openCollection.ts';
import { openJson } from '../../view/openData/openFiles.ts';
import { getCatalogue } from './_openData.ts';

export const getStaticPaths = (async () =>
  (await getCatalogue()).collections.map((collection) => ({
    params: { table: collection.name },
    props: { collection },
  }))) satisfies GetStaticPaths;

/** One open collection as JSON. */
export const GET: APIRoute<{ collection: OpenCollection }> = ({ props }) =>
  new Response(openJson(props.collection), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
