import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { buildMapView } from '../../view/map/buildMapView.ts';
import { mapFiles } from '../../view/map/mapFiles.ts';

export const getStaticPaths = () => {
  const { index, frame } = getPortal();
  const files = frame.handedIn.has('lines') ? mapFiles(buildMapView(index)) : [];
  return [...files].map(([part, file]) => ({ params: { part }, props: { file } }));
};

/** Data of the live district map. None without lines. */
export const GET: APIRoute = ({ props }) =>
  Response.json({ edition: getPortal().frame.edition, ...props['file'] });
