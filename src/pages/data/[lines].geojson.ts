import type { APIRoute } from 'astro';
import { linesFile } from './_openData.ts';

/** `/data/lines.geojson`; none for a record without lines. */
export const getStaticPaths = () => {
  const lines = linesFile();
  return lines === undefined ? [] : [{ params: { lines: 'lines' }, props: { lines } }];
};

export const GET: APIRoute<{ readonly lines: string }> = ({ props }) =>
  new Response(props.lines, {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
