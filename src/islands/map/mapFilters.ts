import { mapLayers, type MapLayer } from '../../view/map/mapView.ts';

/** The legend's checkboxes: checked kinds are shown. */
export interface MapFilters {
  readonly isShown: (layer: MapLayer) => boolean;
  readonly hidden: () => readonly MapLayer[];
  /** Checks all boxes except these. */
  readonly hide: (layers: readonly MapLayer[]) => void;
}

export const connectFilters = (legend: HTMLElement, onChange: () => void): MapFilters => {
  const boxes = new Map<string, HTMLInputElement>();
  for (const box of legend.querySelectorAll('input')) {
    boxes.set(box.value, box);
    box.addEventListener('change', onChange);
    box.hidden = false;
  }
  // A layer without a box has nothing on this map.
  const isShown = (layer: MapLayer): boolean => boxes.get(layer)?.checked ?? true;
  return {
    isShown,
    hidden: () => mapLayers.filter((layer) => !isShown(layer)),
    hide: (layers) => {
      for (const layer of mapLayers) {
        const box = boxes.get(layer);
        if (box) box.checked = !layers.includes(layer);
      }
    },
  };
};
