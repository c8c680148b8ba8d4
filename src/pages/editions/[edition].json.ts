import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';

/** Each edition's file byte for byte: the chain contains its fingerprint. */
export const getStaticPaths = () =>
  getPortal().editionFiles.map(({ edition, text }) => ({
    params: { edition: edition.edition },
    props: { text },
  }));

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
