import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';

/** Each edition's file and the rows beside it, byte for byte: the chain contains their fingerprints. */
export const getStaticPaths = () =>
  getPortal().editionFiles.flatMap(({ edition: { edition }, text, rowsText }) => [
    { params: { edition }, props: { text } },
    ...(rowsText === undefined
      ? []
      : [{ params: { edition: `${edition}.rows` }, props: { text: rowsText } }]),
  ]);

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
