import type * as Leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import type { RiverMapView } from '../view/riverMap.ts';

interface Props {
  readonly view: RiverMapView;
  /** Base path without its last slash, for the addresses of the view. */
  readonly base: string;
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** The schematic come alive: rivers by rank, boards, names of towns; no tiles, no boundaries. */
export default function RiverMap({ view, base, label, zoomIn, zoomOut }: Props) {
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let map: Leaflet.Map | undefined;
    let isGone = false;
    // Leaflet asks for a window as soon as it is loaded: only here, in the browser.
    void import('leaflet').then(({ default: leaflet }) => {
      if (!isGone && stage.current)
        map = drawMap(leaflet, stage.current, { view, base, zoomIn, zoomOut });
    });
    return () => {
      isGone = true;
      map?.remove();
    };
  }, [view, base, zoomIn, zoomOut]);

  return <div ref={stage} className="map-stage" role="region" aria-label={label} />;
}

const drawMap = (
  leaflet: typeof Leaflet,
  stage: HTMLElement,
  { view, base, zoomIn, zoomOut }: Omit<Props, 'label'>,
): Leaflet.Map => {
  const map = leaflet.map(stage, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    scrollWheelZoom: false,
  });
  leaflet.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  leaflet.control.scale({ imperial: false }).addTo(map);

  const bounds = leaflet.latLngBounds([]);
  for (const river of view.rivers) {
    const lines = river.lines.map((line) => line.map(([lng, lat]) => leaflet.latLng(lat, lng)));
    const drawn = leaflet
      .polyline(lines, {
        className: river.seasonal ? 'map-river seasonal' : 'map-river',
        weight: Math.max(1.5, 6 - river.order * 1.2),
      })
      .addTo(map);
    drawn.bindTooltip(textNode(river.name), { sticky: true });
    drawn.on('click', () => {
      location.assign(`${base}${river.address}`);
    });
    bounds.extend(drawn.getBounds());
  }
  for (const place of view.places)
    leaflet
      .marker([place.at[1], place.at[0]], {
        interactive: false,
        keyboard: false,
        icon: leaflet.divIcon({
          className: 'map-place',
          html: textNode(place.name),
          iconSize: [0, 0],
        }),
      })
      .addTo(map);
  for (const board of view.boards) {
    const link = document.createElement('a');
    link.href = `${base}${board.address}`;
    link.textContent = `${board.code} ${board.where}`;
    leaflet
      .circleMarker([board.at[1], board.at[0]], { className: 'map-board', radius: 4 })
      .addTo(map)
      .bindPopup(link);
  }
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24] });
  return map;
};

const textNode = (words: string): HTMLElement => {
  const node = document.createElement('span');
  node.textContent = words;
  return node;
};
