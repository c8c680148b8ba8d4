import type * as Leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { chooseLabels } from '../view/map/chooseLabels.ts';
import type { RiverMapView } from '../view/map/riverMapView.ts';

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
  const stage = useRef<HTMLElement>(null);

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

  return <section ref={stage} className="map-stage" aria-label={label} />;
}

/** From this number on boards are drawn smaller, so that they leave the rivers to be seen. */
const MANY_BOARDS = 40;

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
  for (const board of view.boards) {
    const link = document.createElement('a');
    link.href = `${base}${board.address}`;
    link.textContent = `${board.code} ${board.where}`;
    leaflet
      .circleMarker([board.at[1], board.at[0]], {
        className: 'map-board',
        radius: view.boards.length > MANY_BOARDS ? 2.5 : 4,
      })
      .addTo(map)
      .bindPopup(link);
  }
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24] });
  placeLabels(leaflet, map, view.labels);
  return map;
};

/** Names that fit at each zoom, the weightier first; the others wait until there is room. */
const placeLabels = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  labels: RiverMapView['labels'],
): void => {
  const placed = labels.map(({ name, kind, at: [lng, lat] }) => {
    const words = textNode(name);
    const icon = leaflet.divIcon({ className: `map-place ${kind}`, html: words, iconSize: [0, 0] });
    leaflet.marker([lat, lng], { interactive: false, keyboard: false, icon }).addTo(map);
    return { words, at: leaflet.latLng(lat, lng) };
  });
  const sizes = placed.map(({ words }) => ({
    width: words.offsetWidth + 4,
    height: words.offsetHeight + 2,
  }));
  const choose = (): void => {
    const stands = chooseLabels(
      placed.map(({ at }, index) => ({
        x: map.latLngToLayerPoint(at).x,
        y: map.latLngToLayerPoint(at).y,
        ...(sizes[index] ?? { width: 0, height: 0 }),
      })),
    );
    placed.forEach(({ words }, index) =>
      words.parentElement?.classList.toggle('hidden', stands[index] !== true),
    );
  };
  map.on('zoomend', choose);
  choose();
};

const textNode = (words: string): HTMLElement => {
  const node = document.createElement('span');
  node.textContent = words;
  return node;
};
