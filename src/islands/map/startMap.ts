import type * as Leaflet from 'leaflet';
import { map as words } from '../../i18n/zh/map.ts';
import type { BaseLayer } from '../../view/map/baseLayer.ts';
import { isMapFile } from '../../view/map/isMapFile.ts';
import type { MapFile } from '../../view/map/mapFiles.ts';
import { readMapHash, writeMapHash } from '../../view/map/mapHash.ts';
import { element, link } from '../element.ts';
import { fetchOwnFile } from '../fetchOwnFile.ts';
import { offerBaseLayer } from './baseLayer.ts';
import { connectFilters } from './mapFilters.ts';
import { connectList } from './mapList.ts';
import { createScene, type FoundThing } from './mapScene.ts';
import type { Strength } from './strength.ts';
import { connectNear } from './nearOnMap.ts';
import { onPaletteChange } from './palette.ts';
import { CANVAS_PADDING } from './riverLayer.ts';

/** Margin around the whole map, px; more at the left or top for the buttons there. */
const MARGIN = 20;
/** Margin at the bottom, for the scale and the note about what is left out. */
const FOOT = 60;
const spaces: readonly Leaflet.PointTuple[] = [
  [72, MARGIN],
  [MARGIN, 120],
];

/** Elements and addresses of one map on a page. */
export interface MapPlaces {
  readonly stage: HTMLElement;
  readonly legend: HTMLElement;
  readonly list: HTMLElement | undefined;
  /** Shows what is left out of a view. */
  readonly crowded: HTMLElement | undefined;
  /** Shows the answer for a clicked point; only the district map has it. */
  readonly near: HTMLElement | undefined;
  readonly buttons: Readonly<Record<'whole' | 'near' | 'base', HTMLButtonElement | undefined>>;
  /** Base path of the site without its trailing slash. */
  readonly base: string;
  /** Data file, and folder of its parts. */
  readonly file: string;
  readonly folder: string;
  /** Folder of the reach data. */
  readonly nearFolder: string;
  /** True if the address follows the map's view. */
  readonly hasLinks: boolean;
  readonly baseLayer: BaseLayer | undefined;
}

/** Starts the map: rivers on a canvas, items and names as elements, list and map in sync. */
export const startMap = async (places: MapPlaces): Promise<void> => {
  const [{ default: leaflet }, file] = await Promise.all([
    import('leaflet'),
    fetchOwnFile(places.file, isMapFile),
  ]);
  const map = createMap(leaflet, places.stage);
  connectMap(leaflet, map, file, places);
  places.stage.classList.add('is-live');
};

const createMap = (leaflet: typeof Leaflet, stage: HTMLElement): Leaflet.Map => {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leaflet.map(stage, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    inertia: !isCalm,
    renderer: leaflet.canvas({ padding: CANVAS_PADDING, tolerance: 8 }),
  });
  leaflet.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  leaflet.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
  return map;
};

/** Fits the whole map beside or below the buttons, whichever is larger. */
const fitWhole = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  bounds: Leaflet.LatLngBounds,
): void => {
  const zoomWith = ([left, top]: Leaflet.PointTuple): number =>
    map.getBoundsZoom(bounds, false, leaflet.point(left + MARGIN, top + FOOT));
  const [best] = [...spaces].sort((a, b) => zoomWith(b) - zoomWith(a));
  map.fitBounds(bounds, {
    ...(best && { paddingTopLeft: best }),
    paddingBottomRight: [MARGIN, FOOT],
  });
};

const connectMap = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  file: MapFile,
  places: MapPlaces,
): void => {
  const [west, south, east, north] = file.box;
  const showWhole = () =>
    fitWhole(leaflet, map, leaflet.latLngBounds([south, west], [north, east]));
  const asked = places.hasLinks ? readMapHash(location.hash.slice(1)) : { hidden: [] };
  const look = (): void => {
    if (asked.centre && asked.zoom !== undefined)
      map.setView([asked.centre[1], asked.centre[0]], asked.zoom, { animate: false });
  };
  if (asked.centre) look();
  else showWhole();

  let selected: string | undefined;
  const ask =
    places.near &&
    connectNear(leaflet, map, places.near, { base: places.base, files: places.nearFolder });
  const filters = connectFilters(places.legend, () => {
    refresh();
    writeLink();
  });
  filters.hide(asked.hidden);
  const mark = (id: string | undefined, strength: Strength): void => {
    scene.mark(id, strength);
    list?.mark(id, strength);
  };
  const scene = createScene(leaflet, map, file, {
    base: places.base,
    folder: places.folder,
    isShown: filters.isShown,
    onPress: (id, at) => {
      select(id, at);
      if (id.startsWith('river-')) ask?.(at);
    },
    onPoint: (id) => mark(id, 'pointed'),
    onCrowded: (kinds) => {
      if (places.crowded)
        places.crowded.textContent =
          kinds.length === 0 ? '' : words.crowded(kinds.map((kind) => words.layers[kind]));
    },
  });
  const list =
    places.list &&
    connectList(
      places.list,
      (id) => mark(id, 'pointed'),
      (id) => select(id),
    );
  const refresh = (): void => {
    scene.refresh();
    list?.filter(filters.isShown);
  };
  /** Marks an item everywhere, moves the map to it and describes it. */
  const select = (id: string, at?: Leaflet.LatLng): void => {
    const found = scene.find(id);
    if (!found) return;
    if (!at) map.fitBounds(found.bounds, { padding: [40, 40], maxZoom: 14 });
    openPopup(leaflet, map, found, { at: at ?? found.bounds.getCenter(), base: places.base });
    selected = id;
    mark(id, 'selected');
    writeLink();
  };
  const writeLink = (): void => {
    if (!places.hasLinks) return;
    const { lat, lng } = map.getCenter();
    const hash = writeMapHash({
      zoom: map.getZoom(),
      centre: [lng, lat],
      hidden: filters.hidden(),
      ...(selected !== undefined && { selected }),
    });
    history.replaceState(history.state, '', `#${hash}`);
  };

  refresh();
  map.on('moveend', refresh);
  if (asked.selected !== undefined) {
    select(asked.selected);
    look();
  }
  map.on('moveend', writeLink);
  map.on('popupclose', () => {
    selected = undefined;
    mark(undefined, 'selected');
    writeLink();
  });
  onPaletteChange(scene.repaint);
  if (ask) map.on('click', ({ latlng }) => ask(latlng));
  const { whole, near, base } = places.buttons;
  onButton(whole, showWhole);
  if (ask) onButton(near, () => ask(map.getCenter()));
  if (base && places.baseLayer) offerBaseLayer(leaflet, map, places.baseLayer, base);
};

/**
 * Description of an item, with the link to its page. A keyboard user continues by keyboard: Enter
 * opens it.
 */
const openPopup = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  { name, note, address }: FoundThing,
  { at, base }: { readonly at: Leaflet.LatLng; readonly base: string },
): void => {
  const isByKey = map.getContainer().contains(document.activeElement);
  const opener = link('', `${base}${address}`, name);
  leaflet
    .popup({ maxWidth: 260 })
    .setLatLng(at)
    .setContent(element('div', 'map-popup', opener, element('p', '', note)))
    .openOn(map);
  if (isByKey) opener.focus({ preventScroll: true });
};

/** Without scripts the buttons would do nothing, so they appear with the map. */
const onButton = (button: HTMLButtonElement | undefined, press: () => void): void => {
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', press);
};
