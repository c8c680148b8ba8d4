import type * as Leaflet from 'leaflet';
import { near as words } from '../../i18n/zh/near.ts';
import { element } from '../element.ts';

/**
 * Shows below the map who is responsible at a point of it. Loads nothing before the first click.
 */
export const connectNear = (
  leaflet: typeof Leaflet,
  map: Leaflet.Map,
  answer: HTMLElement,
  places: { readonly base: string; readonly files: string },
): ((at: Leaflet.LatLng) => void) => {
  const pin = leaflet.marker(map.getCenter(), {
    interactive: false,
    keyboard: false,
    icon: leaflet.divIcon({ className: 'map-pin', iconSize: [22, 22] }),
  });
  let asked = 0;
  const load = async () => {
    const [{ loadNear }, { renderNear }] = await Promise.all([
      import('../near/loadNear.ts'),
      import('../near/renderNear.ts'),
    ]);
    return { finder: await loadNear(places.files), renderNear };
  };
  let loading: ReturnType<typeof load> | undefined;
  const ask = async ({ lat, lng }: Leaflet.LatLng): Promise<void> => {
    const turn = ++asked;
    pin.setLatLng([lat, lng]).addTo(map);
    loading ??= load();
    const { finder, renderNear } = await loading;
    const found = await finder.answer({ position: [lng, lat], accuracyM: 0, of: 'map' });
    // After two clicks only the last answer is shown.
    if (turn !== asked) return;
    answer.replaceChildren(
      element('h2', '', words.ofMapPoint),
      ...renderNear(found, places.base, Date.now()),
      element('p', 'near-footnote', words.asOf(finder.asOf)),
    );
    answer.dataset['state'] = found.kind;
  };
  return (at) => {
    ask(at).catch(() => {
      loading = undefined;
      answer.textContent = words.states.offline.title;
    });
  };
};
