import type * as Leaflet from 'leaflet';
import { chooseLabels } from '../../view/map/chooseLabels.ts';
import type { MapLabel } from '../../view/map/mapView.ts';
import { estimateTextWidth } from '../../view/strip/textWidth.ts';
import { element, link } from '../element.ts';

/** Size of the letters of a name, px; as in the styles. */
const LETTERS = 14;

/** Names looked at in one view: more would not find room. */
const MOST_TRIED = 300;

/** Names that fit at each view, the weightier first; a river's name leads to its page. */
export const createLabelLayer = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  addressOf: (riverId: string) => string | undefined,
) => {
  const standing = new Map<MapLabel, Leaflet.Marker>();
  const place = (label: MapLabel): Leaflet.Marker => {
    const address = label.riverId === undefined ? undefined : addressOf(label.riverId);
    const words =
      address === undefined ? element('span', '', label.name) : link('', address, label.name);
    if (address !== undefined) leaflet.DomEvent.disableClickPropagation(words);
    const icon = leaflet.divIcon({
      className: `map-place ${label.kind}`,
      html: words,
      iconSize: [0, 0],
    });
    return leaflet
      .marker([label.at[1], label.at[0]], { interactive: false, keyboard: false, icon })
      .addTo(map);
  };
  return (labels: readonly MapLabel[], isShown: (label: MapLabel) => boolean): void => {
    const bounds = map.getBounds();
    const wished = labels
      .filter((label) => isShown(label) && bounds.contains([label.at[1], label.at[0]]))
      .slice(0, MOST_TRIED);
    const stands = chooseLabels(
      wished.map(({ name, kind, at }) => ({
        x: map.latLngToLayerPoint([at[1], at[0]]).x,
        // A river's name stands above its line, a place's on it.
        y: map.latLngToLayerPoint([at[1], at[0]]).y - (kind === 'river' ? LETTERS * 1.1 : 0),
        width: estimateTextWidth(name, LETTERS) + 8,
        height: LETTERS * 1.6,
      })),
    );
    const chosen = new Set(wished.filter((_, at) => stands[at]));
    for (const [label, marker] of standing)
      if (!chosen.has(label)) {
        marker.remove();
        standing.delete(label);
      }
    for (const label of chosen) if (!standing.has(label)) standing.set(label, place(label));
  };
};
