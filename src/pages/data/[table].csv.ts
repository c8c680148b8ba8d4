import type { APIRoute, GetStaticPaths } from 'astro';
import type { OpenCollection } from '../../view/openData/openCollection.ts';
import { openCsv } from '../../view/openData/openFiles.ts';
import { getCatalogue } from './_openData.ts';

export const getStaticPaths = (async () =>
  (await getCatalogue()).collections.map((collection) => ({
    params: { table: collection.name },
    props: { collection },
  }))) satisfies GetStaticPaths;

/** One open collection as CSV. */
export const GET: APIRoute<{ collection: OpenCollection }> = ({ props }) =>
  new Response(openCsv(props.collection), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
