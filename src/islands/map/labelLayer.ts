import type * as Leaflet from 'leaflet';
import type { MapLabel, MapThing } from '../../view/map/mapView.ts';
import { placeLabels, type Box, type Point } from '../../view/map/placeLabels.ts';
import { estimateTextWidth } from '../../view/strip/textWidth.ts';
import { element, link } from '../element.ts';
import { SIDE } from './thingLayer.ts';

/** Font size of names, px; same as in the styles. */
const LETTERS = 14;

/** Most names considered in one view; more would not fit. */
const MOST_TRIED = 300;

/** A name on the map, with its text element, which is placed beside its point. */
interface StandingLabel {
  readonly marker: Leaflet.Marker;
  readonly words: HTMLElement;
}

/** Everything a view draws except names. */
export interface DrawnBesides {
  readonly things: readonly MapThing[];
  /** Lines of the rivers, in map px. */
  readonly lines: readonly (readonly Point[])[];
}

/**
 * Draws the names that fit into each view, important ones first, beside lines and symbols. A
 * river's name links to its page.
 */
export const createLabelLayer = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  addressOf: (riverId: string) => string | undefined,
): ((labels: readonly MapLabel[], besides: DrawnBesides) => void) => {
  const standing = new Map<MapLabel, StandingLabel>();
  const putUp = (label: MapLabel): StandingLabel => {
    const address = label.riverId === undefined ? undefined : addressOf(label.riverId);
    const words =
      address === undefined ? element('span', '', label.name) : link('', address, label.name);
    if (address !== undefined) leaflet.DomEvent.disableClickPropagation(words);
    const icon = leaflet.divIcon({
      className: `map-place ${label.kind}`,
      html: words,
      iconSize: [0, 0],
    });
    const marker = leaflet
      .marker([label.at[1], label.at[0]], { interactive: false, keyboard: false, icon })
      .addTo(map);
    const known = { marker, words };
    standing.set(label, known);
    return known;
  };
  const pointOf = ({ at }: Pick<MapLabel, 'at'>): Leaflet.Point =>
    map.latLngToContainerPoint([at[1], at[0]]);

  return (labels, { things, lines }) => {
    const { x: width, y: height } = map.getSize();
    const bounds = map.getBounds();
    const wished = labels
      .filter(({ at }) => bounds.contains([at[1], at[0]]))
      .slice(0, MOST_TRIED)
      .map((label) => ({ label, at: pointOf(label) }));
    const isBoard = ({ kind }: MapThing): boolean => kind === 'board';
    const centres = placeLabels(
      wished.map(({ label: { name, kind, isOnWater }, at: { x, y } }) => ({
        kind: isOnWater ? ('place' as const) : kind,
        x,
        y,
        width: estimateTextWidth(name, LETTERS) + 8,
        height: LETTERS * 1.6,
      })),
      {
        symbols: [
          ...controlBoxes(map),
          ...things
            .filter((thing) => !isBoard(thing))
            .map((thing) => ({ ...xyOf(pointOf(thing)), width: SIDE, height: SIDE })),
        ],
        lines: [...lines, ...things.filter(isBoard).map((board) => [pointOf(board)])],
        frame: { width, height },
      },
    );
    const placed = new Map(
      wished.flatMap(({ label, at }, one) => {
        const centre = centres[one];
        return centre ? [[label, { x: centre.x - at.x, y: centre.y - at.y }] as const] : [];
      }),
    );
    for (const [label, { marker }] of standing)
      if (!placed.has(label)) {
        marker.remove();
        standing.delete(label);
      }
    for (const [label, { x, y }] of placed) {
      const { words } = standing.get(label) ?? putUp(label);
      words.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px)`;
    }
  };
};

const xyOf = ({ x, y }: Point): Point => ({ x, y });

/** Boxes of the buttons and scales on the map. */
const controlBoxes = (map: Leaflet.Map): readonly Box[] => {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...map.getContainer().querySelectorAll('.leaflet-control')].map((control) => {
    const box = control.getBoundingClientRect();
    return {
      x: box.left - left + box.width / 2,
      y: box.top - top + box.height / 2,
      width: box.width,
      height: box.height,
    };
  });
};
