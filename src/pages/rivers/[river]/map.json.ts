import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { buildMapView } from '../../../view/map/buildMapView.ts';
import { wholeMapFile } from '../../../view/map/mapFiles.ts';

export const getStaticPaths = () =>
  getPortal().index.record.rivers.map(({ id }) => ({ params: { river: id } }));

/** Data of the live map on a river's page. */
export const GET: APIRoute = ({ params }) => {
  const { index, frame } = getPortal();
  return Response.json({
    edition: frame.edition,
    ...wholeMapFile(buildMapView(index, params['river'])),
  });
};
