import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { publishedCsv } from '../../view/figureCsv.ts';

/** The monthly series of each figure. */
export const getStaticPaths = () =>
  publishedCsv(getPortal().index).map(({ id, csv }) => ({
    params: { figure: id },
    props: { csv },
  }));

export const GET: APIRoute<{ readonly csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
