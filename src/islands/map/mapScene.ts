import type * as Leaflet from 'leaflet';
import type { MapFile } from '../../view/map/mapFiles.ts';
import {
  layerOfRiver,
  type MapLabel,
  type MapLayer,
  type ThingKind,
} from '../../view/map/mapView.ts';
import { createLabelLayer } from './labelLayer.ts';
import { createParts } from './mapParts.ts';
import { readPalette } from './palette.ts';
import { createRiverLayer, type RiverLayer } from './riverLayer.ts';
import type { Strength } from './strength.ts';
import { createThingLayer } from './thingLayer.ts';

/** Data of an item by its id. */
export interface FoundThing {
  readonly name: string;
  readonly note: string;
  readonly address: string;
  readonly bounds: Leaflet.LatLngBounds;
}

/** Everything drawn on the map. */
export interface MapScene {
  /** Draws the content of the current view. */
  readonly refresh: () => void;
  readonly mark: (id: string | undefined, strength: Strength) => void;
  readonly find: (id: string) => FoundThing | undefined;
  /** Applies the colours of the page. */
  readonly repaint: () => void;
}

export interface SceneOptions {
  /** Base path of the site without its trailing slash. */
  readonly base: string;
  /** Folder with the parts of a large district. */
  readonly folder: string;
  readonly isShown: (layer: MapLayer) => boolean;
  readonly onPress: (id: string, at: Leaflet.LatLng) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** Called with the kinds left out of this view because there are too many. */
  readonly onCrowded: (kinds: readonly ThingKind[]) => void;
}

/** File name of the overview. */
const OVERVIEW = '';

export const createScene = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  overview: MapFile,
  { base, folder, isShown, onPress, onPoint, onCrowded }: SceneOptions,
): MapScene => {
  const files = new Map([[OVERVIEW, overview]]);
  const layers = new Map<string, RiverLayer>();
  const marked = new Map<Strength, string | undefined>();
  /** Names of the files currently drawn: the overview, or the parts in view. */
  let drawn: readonly string[] = [OVERVIEW];

  const drawnFiles = (): readonly MapFile[] => drawn.flatMap((name) => files.get(name) ?? []);
  const findRiver = (id: string) =>
    [...files.values()].flatMap(({ rivers }) => rivers).find((river) => river.id === id);

  const things = createThingLayer(leaflet, map, {
    onPress: ({ id, at: [lng, lat] }) => onPress(id, leaflet.latLng(lat, lng)),
    onPoint: (thing) => onPoint(thing?.id),
  });
  const showLabels = createLabelLayer(leaflet, map, (riverId) => {
    const river = findRiver(riverId);
    return river && `${base}${river.address}`;
  });
  const partsInView = createParts(overview, folder, (name, file) => {
    files.set(name, file);
    // Parts arrive together and are drawn together.
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(refresh);
  });
  let awaited = 0;

  const layerOf = (name: string, file: MapFile): RiverLayer => {
    const known = layers.get(name);
    if (known) return known;
    const layer = createRiverLayer(leaflet, map, file, readPalette(), (river, at) =>
      onPress(`river-${river.id}`, at),
    );
    layers.set(name, layer);
    for (const [strength, id] of marked) layer.mark(riverOf(id), strength);
    return layer;
  };

  const refresh = (): void => {
    const bounds = map.getBounds();
    const inView = partsInView([
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]);
    // The overview stays until all parts in view are loaded.
    const isThere = inView.length > 0 && inView.every((name) => files.has(name));
    drawn = isThere ? inView : [OVERVIEW];
    for (const [name, layer] of layers) if (!drawn.includes(name)) layer.hide();
    for (const name of drawn) {
      const file = files.get(name);
      if (file) layerOf(name, file).show(isShown);
    }
    const shown = drawnFiles();
    const rivers = new Map(
      shown.flatMap((file) => file.rivers.map((river) => [river.id, river] as const)),
    );
    const chosen = things.show(
      shown.flatMap((file) => file.things),
      isShown,
    );
    onCrowded(chosen.crowded);
    // Place names are only in the overview.
    const places = overview.labels.filter(({ riverId }) => riverId === undefined);
    const names = shown.flatMap(({ labels }) => labels.filter(({ riverId }) => riverId));
    const isNamed = ({ riverId }: MapLabel): boolean => {
      if (riverId === undefined) return isShown('place');
      const river = rivers.get(riverId);
      return river !== undefined && isShown(layerOfRiver(river));
    };
    showLabels([...places, ...names].filter(isNamed), {
      things: chosen.drawn,
      lines: drawn.flatMap((name) => layers.get(name)?.drawnLines() ?? []),
    });
  };

  return {
    refresh,
    mark: (id, strength) => {
      marked.set(strength, id);
      for (const layer of layers.values()) layer.mark(riverOf(id), strength);
      things.mark(id, strength);
    },
    find: (id) => {
      const thing = [...files.values()].flatMap((file) => file.things).find((one) => one.id === id);
      if (thing) {
        const at = leaflet.latLng(thing.at[1], thing.at[0]);
        return { ...thing, bounds: at.toBounds(1) };
      }
      const river = findRiver(riverOf(id) ?? '');
      const bounds =
        river && [...layers.values()].flatMap((one) => one.boundsOf(river.id) ?? [])[0];
      return river && bounds && { ...river, bounds };
    },
    repaint: () => {
      for (const layer of layers.values()) layer.repaint(readPalette());
    },
  };
};

/** A river's own id from its id on the map. */
const riverOf = (id: string | undefined): string | undefined =>
  id?.startsWith('river-') ? id.slice('river-'.length) : undefined;
