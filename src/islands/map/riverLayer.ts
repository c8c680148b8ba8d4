import type * as Leaflet from 'leaflet';
import { decodeLine } from '../../core/geometry/deltaLine.ts';
import type { Line } from '../../core/geometry/position.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import type { MapFile } from '../../view/map/mapFiles.ts';
import { layerOfRiver, riverWidth, type MapLayer } from '../../view/map/mapView.ts';
import type { Strength } from './strength.ts';
import type { Palette } from './palette.ts';

type FileRiver = MapFile['rivers'][number];

/** One river on the canvas. */
interface DrawnRiver {
  readonly river: FileRiver;
  readonly shape: Leaflet.Polyline | Leaflet.Polygon;
  readonly lines: readonly Line[];
  readonly bounds: Leaflet.LatLngBounds;
  /** Zoom level for which its shape is simplified. */
  zoom: number | undefined;
}

/** The rivers of one file, drawn on a canvas and simplified for each zoom level. */
export interface RiverLayer {
  readonly show: (isShown: (layer: MapLayer) => boolean) => void;
  readonly hide: () => void;
  readonly mark: (riverId: string | undefined, strength: Strength) => void;
  readonly repaint: (palette: Palette) => void;
  readonly boundsOf: (riverId: string) => Leaflet.LatLngBounds | undefined;
  /** Lines currently drawn, in map px. */
  readonly drawnLines: () => readonly (readonly Leaflet.Point[])[];
}

/** Metres of one pixel at zoom 0 on the equator (Web Mercator, tiles of 256 px). */
const METRES_A_PIXEL = 156_543;

/** Margin of the canvas around the view, as a share of the view, so a drag shows no edge. */
export const CANVAS_PADDING = 0.3;

/** Bends smaller than this are dropped, px. */
const TOLERANCE_PX = 0.7;

export const createRiverLayer = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  file: MapFile,
  palette: Palette,
  onPress: (river: FileRiver, at: Leaflet.LatLng) => void,
): RiverLayer => {
  let colours = palette;
  // A river may have no line yet; then it is in the list only.
  const withLines = file.rivers.filter(({ lines }) => lines.length > 0);
  const drawn = withLines.map((river): DrawnRiver => {
    const options: Leaflet.PolylineOptions = {
      ...styleOf(river, colours),
      lineCap: 'round',
      lineJoin: 'round',
      // Each zoom level already has its own line.
      smoothFactor: 0,
      bubblingMouseEvents: false,
    };
    const shape = river.isArea ? leaflet.polygon([], options) : leaflet.polyline([], options);
    shape.on('click', ({ latlng }) => onPress(river, latlng));
    const lines = river.lines.map(decodeLine);
    const bounds = leaflet.latLngBounds(lines.flat().map(([lng, lat]) => [lat, lng]));
    return { river, shape, lines, bounds, zoom: undefined };
  });
  const byId = new Map(drawn.map((one) => [one.river.id, one]));
  const marked = new Map<Strength, string | undefined>();

  const fit = (one: DrawnRiver): void => {
    const zoom = Math.ceil(map.getZoom());
    if (one.zoom === zoom) return;
    one.zoom = zoom;
    const shrink = Math.cos((map.getCenter().lat / 180) * Math.PI);
    const toleranceM = (METRES_A_PIXEL * shrink * TOLERANCE_PX) / 2 ** zoom;
    one.shape.setLatLngs(
      one.lines.map((line) =>
        simplifyLine(line, toleranceM).map(([lng, lat]) => leaflet.latLng(lat, lng)),
      ),
    );
  };
  const paint = (one: DrawnRiver): void => {
    const strength = [...marked].find(([, id]) => id === one.river.id)?.[0];
    one.shape.setStyle(styleOf(one.river, colours, strength));
    if (strength && map.hasLayer(one.shape)) one.shape.bringToFront();
  };
  return {
    show: (isShown) => {
      // Rivers outside the canvas are neither drawn nor simplified for this zoom level.
      const view = map.getBounds().pad(CANVAS_PADDING);
      for (const one of drawn) {
        if (isShown(layerOfRiver(one.river)) && view.intersects(one.bounds)) {
          fit(one);
          if (!map.hasLayer(one.shape)) one.shape.addTo(map);
        } else if (map.hasLayer(one.shape)) one.shape.remove();
      }
    },
    hide: () => drawn.forEach(({ shape }) => shape.remove()),
    mark: (riverId, strength) => {
      const before = byId.get(marked.get(strength) ?? '');
      marked.set(strength, riverId);
      const now = byId.get(riverId ?? '');
      for (const one of [before, now]) if (one) paint(one);
    },
    repaint: (newColours) => {
      colours = newColours;
      drawn.forEach(paint);
    },
    boundsOf: (riverId) => byId.get(riverId)?.bounds,
    drawnLines: () =>
      drawn.flatMap(({ shape }) => (map.hasLayer(shape) ? linesOf(map, shape) : [])),
  };
};

/** The lines of a shape in map px. */
const linesOf = (map: Leaflet.Map, shape: DrawnRiver['shape']): Leaflet.Point[][] =>
  shape
    .getLatLngs()
    .map((line) => [line].flat(2).map((position) => map.latLngToContainerPoint(position)));

const styleOf = (
  river: FileRiver,
  palette: Palette,
  strength?: Strength,
): Leaflet.PolylineOptions => ({
  color: strength ? palette.selected : palette.river,
  weight: riverWidth(river) + (strength === 'selected' ? 3 : strength ? 2 : 0),
  opacity: 1,
  ...(river.seasonal && { dashArray: [9, 5] }),
  ...(river.isArea && { fillColor: palette.water, fillOpacity: 1 }),
});
