import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { buildMapView } from '../../view/map/buildMapView.ts';
import { mapFiles } from '../../view/map/mapFiles.ts';

export const getStaticPaths = () =>
  [...mapFiles(buildMapView(getPortal().index))].map(([part, file]) => ({
    params: { part },
    props: { file },
  }));

/** Data of the live district map. */
export const GET: APIRoute = ({ props }) =>
  Response.json({ edition: getPortal().frame.edition, ...props['file'] });
