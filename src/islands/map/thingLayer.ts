import type * as Leaflet from 'leaflet';
import { chooseThings, type ChosenThings } from '../../view/map/chooseThings.ts';
import { thingKinds, type MapLayer, type MapThing } from '../../view/map/mapView.ts';
import { element, symbol } from '../element.ts';
import type { Strength } from './strength.ts';

/** Boards, problems and sections in view, as elements reachable by keyboard. */
export interface ThingLayer {
  /** @returns the drawn items, and the kinds left out at this zoom level */
  readonly show: (
    things: readonly MapThing[],
    isShown: (layer: MapLayer) => boolean,
  ) => ChosenThings;
  readonly mark: (thingId: string | undefined, strength: Strength) => void;
}

/** Most items drawn at once. */
const MOST_SHOWN = 400;

/** Smaller views draw fewer: one per this area, square px, so they do not cover each other. */
const ROOM_OF_A_THING = 1500;

/** Side of an item's square, px. */
export const SIDE = 24;

/** Number of items added before the browser may draw. */
const THINGS_A_FRAME = 120;

/** From this number in view, items are skipped in the tab order; the list has them. */
const MANY = 40;

/** With less area per item than this, square px, items are drawn smaller. */
const ROOM_OF_A_LARGE_THING = 8000;

/**
 * Distance of the z-index ranges of two kinds, larger than the height of any view in px; see
 * `thingKinds`.
 */
const ABOVE = 10_000;

export const createThingLayer = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  {
    onPress,
    onPoint,
  }: {
    readonly onPress: (thing: MapThing) => void;
    readonly onPoint: (thing: MapThing | undefined) => void;
  },
): ThingLayer => {
  const markers = new Map<string, Leaflet.Marker>();
  const marked = new Map<Strength, string | undefined>();

  const place = (thing: MapThing): Leaflet.Marker => {
    const icon = leaflet.divIcon({
      className: `map-thing ${thing.kind}`,
      html: symbolOf(thing),
      iconSize: [SIDE, SIDE],
    });
    const marker = leaflet
      .marker([thing.at[1], thing.at[0]], {
        icon,
        riseOnHover: true,
        // The more urgent is always on top: nothing may cover an overdue item.
        zIndexOffset: (thingKinds.length - thingKinds.indexOf(thing.kind)) * ABOVE,
      })
      .addTo(map);
    const element = marker.getElement();
    element?.setAttribute('aria-label', `${thing.name} ${thing.note}`);
    element?.setAttribute('data-map-id', thing.id);
    element?.addEventListener('focus', () => onPoint(thing));
    element?.addEventListener('blur', () => onPoint(undefined));
    marker.on('click', () => onPress(thing));
    marker.on('keypress', ({ originalEvent }) => {
      if (originalEvent.key === 'Enter') onPress(thing);
    });
    marker.on('mouseover', () => onPoint(thing));
    marker.on('mouseout', () => onPoint(undefined));
    return marker;
  };
  /** Whether an item would be below the map's buttons, which grow with large text. */
  const isBelowButtons = ({ x, y }: Leaflet.Point): boolean => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    return [...map.getContainer().querySelectorAll('.leaflet-control')].some((control) => {
      const box = control.getBoundingClientRect();
      const reach = (near: number, far: number, at: number): boolean =>
        at > near - SIDE && at < far + SIDE;
      return (
        reach(box.left - left, box.right - left, x) && reach(box.top - top, box.bottom - top, y)
      );
    });
  };
  /** Items far enough apart for a finger; the others are skipped in the tab order too. */
  const apartOf = (things: readonly MapThing[]): ReadonlySet<string> => {
    const stops = new Map<string, Leaflet.Point>();
    for (const { id, at } of things) {
      const point = map.latLngToContainerPoint([at[1], at[0]]);
      const isApart = [...stops.values()].every(
        ({ x, y }) => Math.abs(x - point.x) >= SIDE || Math.abs(y - point.y) >= SIDE,
      );
      if (isApart && !isBelowButtons(point)) stops.set(id, point);
    }
    return new Set(stops.keys());
  };
  const fit = (id: string, marker: Leaflet.Marker, { isDense, stops }: Fitting): void => {
    const element = marker.getElement();
    element?.classList.toggle('small', isDense);
    element?.setAttribute('tabindex', stops.has(id) ? '0' : '-1');
    for (const [strength, markedId] of marked) element?.classList.toggle(strength, markedId === id);
  };
  let nextFrame = 0;
  const putUp = (things: readonly MapThing[], fitting: Fitting): void => {
    for (const thing of things.slice(0, THINGS_A_FRAME)) {
      const marker = place(thing);
      markers.set(thing.id, marker);
      fit(thing.id, marker, fitting);
    }
    const rest = things.slice(THINGS_A_FRAME);
    if (rest.length > 0) nextFrame = requestAnimationFrame(() => putUp(rest, fitting));
  };
  return {
    show: (things, isShown) => {
      const bounds = map.getBounds().pad(0.05);
      const { x: width, y: height } = map.getSize();
      const room = Math.min(MOST_SHOWN, Math.floor((width * height) / ROOM_OF_A_THING));
      const chosen = chooseThings(
        things.filter(({ kind, at }) => isShown(kind) && bounds.contains([at[1], at[0]])),
        room,
        marked.get('selected'),
      );
      const { drawn: wanted } = chosen;
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, marker] of markers)
        if (!ids.has(id)) {
          marker.remove();
          markers.delete(id);
        }
      const fitting: Fitting = {
        isDense: wanted.length * ROOM_OF_A_LARGE_THING > width * height,
        stops: wanted.length > MANY ? new Set() : apartOf(wanted),
      };
      for (const [id, marker] of markers) fit(id, marker, fitting);
      cancelAnimationFrame(nextFrame);
      putUp(
        wanted.filter(({ id }) => !markers.has(id)),
        fitting,
      );
      return chosen;
    },
    mark: (thingId, strength) => {
      const before = marked.get(strength);
      marked.set(strength, thingId);
      for (const id of [before, thingId])
        markers
          .get(id ?? '')
          ?.getElement()
          ?.classList.toggle(strength, id === thingId);
    },
  };
};

/** How the items of a view are drawn: smaller or not, and which ones the tab key reaches. */
interface Fitting {
  readonly isDense: boolean;
  readonly stops: ReadonlySet<string>;
}

/** The symbol from the legend; a section has its class as text. */
const symbolOf = ({ kind, waterClass }: MapThing): HTMLElement =>
  element(
    'span',
    '',
    symbol(`map-symbol-${kind}`),
    waterClass === undefined ? undefined : element('b', '', classMarks[waterClass]),
  );

/** Printed classes, short enough for a badge. */
const classMarks = { 1: 'Ⅰ', 2: 'Ⅱ', 3: 'Ⅲ', 4: 'Ⅳ', 5: 'Ⅴ', 6: '劣Ⅴ' } as const;
