import type { APIRoute, GetStaticPaths } from 'astro';
import type { Edition } from '../../../core/schemas/edition.ts';
import { getPortal } from '../../../data/portal.ts';

export const getStaticPaths = (() =>
  getPortal().editions.map((edition) => ({
    params: { edition: edition.edition },
    props: { edition },
  }))) satisfies GetStaticPaths;

/** The frozen content of an edition: figures, corrections and fingerprints. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(`${JSON.stringify(props.edition, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
