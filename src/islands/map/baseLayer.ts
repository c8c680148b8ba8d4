import type * as Leaflet from 'leaflet';
import { map as words } from '../../i18n/zh/map.ts';
import type { BaseLayer } from '../../view/map/baseLayer.ts';
import { element } from '../element.ts';

/** Hosts for load balancing. */
const SUBDOMAINS = '01234567';

/**
 * A button that loads and shows the base layer, and removes it again. Its approval number is shown
 * at the lower left.
 */
export const offerBaseLayer = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  { tiles, reviewNumber }: BaseLayer,
  button: HTMLButtonElement,
): void => {
  const layers = leaflet.layerGroup(
    tiles.map((address) => leaflet.tileLayer(address, { subdomains: SUBDOMAINS, maxZoom: 18 })),
  );
  const Mark = leaflet.Control.extend({
    onAdd: () =>
      element('p', 'map-review', `${words.baseLayerSource} ${words.reviewNumber(reviewNumber)}`),
  });
  const mark = new Mark({ position: 'bottomleft' });
  button.hidden = false;
  button.addEventListener('click', () => {
    const isShown = map.hasLayer(layers);
    if (isShown) {
      layers.remove();
      mark.remove();
    } else {
      layers.addTo(map);
      mark.addTo(map);
    }
    map.getContainer().classList.toggle('has-base', !isShown);
    button.textContent = isShown ? words.baseLayer : words.withoutBaseLayer;
    button.setAttribute('aria-pressed', String(!isShown));
  });
};
