import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { buildMapView, hasLines } from '../../../view/map/buildMapView.ts';
import { wholeMapFile } from '../../../view/map/mapFiles.ts';
import type { MapView } from '../../../view/map/mapView.ts';

export const getStaticPaths = () => {
  const { index } = getPortal();
  return index.record.rivers.flatMap(({ id }) => {
    const view = buildMapView(index, id);
    return hasLines(view) ? [{ params: { river: id }, props: { view } }] : [];
  });
};

/** Data of the live map on a river's page. None without a line. */
export const GET: APIRoute<{ readonly view: MapView }> = ({ props: { view } }) =>
  Response.json({ edition: getPortal().frame.edition, ...wholeMapFile(view) });
