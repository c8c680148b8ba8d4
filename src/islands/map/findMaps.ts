import type { BaseLayer } from '../../view/map/baseLayer.ts';
import type { MapPlaces } from './startMap.ts';

/** Starts every map of the page when it comes near the viewport. */
export const startMapsInView = (): void => {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-map]')) {
    const stage = figure.querySelector<HTMLElement>('.map-stage');
    const legend = figure.querySelector<HTMLElement>('.map-legend');
    if (!stage || !legend) continue;
    const start = (): void => {
      import('./startMap.ts')
        .then(({ startMap }) => startMap(placesOf(figure, stage, legend)))
        .catch(() => {
          // The still drawing and the list stay, with a message.
          figure.querySelector('.map-fault')?.replaceChildren(figure.dataset['failed'] ?? '');
        });
    };
    whenNear(stage, start);
  }
};

const whenNear = (stage: HTMLElement, start: () => void): void => {
  if (!('IntersectionObserver' in window)) {
    start();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: '200px' },
  );
  observer.observe(stage);
};

const placesOf = (figure: HTMLElement, stage: HTMLElement, legend: HTMLElement): MapPlaces => {
  const { base = '', file = '', folder = '', near = '', links, tiles, review } = figure.dataset;
  const find = (selector: string) => figure.querySelector<HTMLElement>(selector) ?? undefined;
  const button = (name: string) =>
    figure.querySelector<HTMLButtonElement>(`[data-map-button="${name}"]`) ?? undefined;
  return {
    stage,
    legend,
    list: find('.map-list'),
    crowded: find('.map-crowded'),
    near: find('.map-near'),
    buttons: { whole: button('whole'), near: button('near'), base: button('base') },
    base,
    file,
    folder,
    nearFolder: near,
    hasLinks: links !== undefined,
    baseLayer: readBaseLayer(tiles, review),
  };
};

const readBaseLayer = (
  tiles: string | undefined,
  reviewNumber: string | undefined,
): BaseLayer | undefined =>
  tiles === undefined || reviewNumber === undefined
    ? undefined
    : { tiles: tiles.split(' '), reviewNumber };
