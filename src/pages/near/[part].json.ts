import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { nearFiles } from '../../view/near/nearData.ts';

export const getStaticPaths = () => {
  const { index, shards } = nearFiles(getPortal().index);
  return [
    { params: { part: 'index' }, props: { file: index } },
    ...[...shards].map(([part, file]) => ({ params: { part }, props: { file } })),
  ];
};

/** Data for finding nearby reaches, requested when the button is pressed. */
export const GET: APIRoute = ({ props }) =>
  Response.json({ edition: getPortal().frame.edition, ...props['file'] });
