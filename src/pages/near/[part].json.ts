import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { nearFiles } from '../../view/near/nearData.ts';

export const getStaticPaths = () => {
  const portal = getPortal();
  if (!portal.frame.handedIn.has('lines')) return [];
  const { index, shards } = nearFiles(portal.index);
  return [
    { params: { part: 'index' }, props: { file: index } },
    ...[...shards].map(([part, file]) => ({ params: { part }, props: { file } })),
  ];
};

/** Data for finding nearby reaches, requested when the button is pressed. None without lines. */
export const GET: APIRoute = ({ props }) =>
  Response.json({ edition: getPortal().frame.edition, ...props['file'] });
