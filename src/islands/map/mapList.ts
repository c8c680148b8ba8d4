import { map as words } from '../../i18n/zh/map.ts';
import type { MapLayer } from '../../view/map/mapView.ts';
import { element, symbol } from '../element.ts';
import type { Strength } from './strength.ts';

/** The list beside the map: the same items as rows, linked in both directions. */
export interface MapList {
  readonly filter: (isShown: (layer: MapLayer) => boolean) => void;
  /** Marks the row, and scrolls it into view if it was selected. */
  readonly mark: (id: string | undefined, strength: Strength) => void;
}

/**
 * @param onPoint called with the id of the row under pointer or focus
 * @param onSelect called with the id of the row to show on the map
 */
export const connectList = (
  list: HTMLElement,
  onPoint: (id: string | undefined) => void,
  onSelect: (id: string) => void,
): MapList => {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-map-id]')];
  const byId = new Map(rows.map((row) => [row.dataset['mapId'] ?? '', row]));
  for (const [id, row] of byId) {
    const name = row.querySelector('a')?.textContent ?? '';
    const button = element('button', 'map-show', symbol('map-symbol-show'));
    button.type = 'button';
    button.setAttribute('aria-label', words.showOnMap(name));
    button.addEventListener('click', () => onSelect(id));
    row.append(button);
  }
  const idOf = ({ target }: Event): string | undefined =>
    target instanceof Element
      ? target.closest<HTMLElement>('[data-map-id]')?.dataset['mapId']
      : undefined;
  list.addEventListener('mouseover', (event) => onPoint(idOf(event)));
  list.addEventListener('focusin', (event) => onPoint(idOf(event)));
  list.addEventListener('mouseleave', () => onPoint(undefined));
  list.addEventListener('focusout', () => onPoint(undefined));

  const marked = new Map<Strength, string | undefined>();
  return {
    filter: (isShown) => {
      for (const row of rows) row.hidden = !isLayer(row.dataset['layer'], isShown);
    },
    mark: (id, strength) => {
      byId.get(marked.get(strength) ?? '')?.classList.remove(strength);
      marked.set(strength, id);
      const row = byId.get(id ?? '');
      row?.classList.add(strength);
      if (strength !== 'selected') return;
      for (const one of rows) one.removeAttribute('aria-current');
      if (!row) return;
      row.setAttribute('aria-current', 'true');
      const group = row.closest('details');
      if (group) group.open = true;
      // Scrolls only the list, so the page does not move away from the map.
      list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top - 40;
    },
  };
};

const isLayer = (layer: string | undefined, isShown: (layer: MapLayer) => boolean): boolean => {
  switch (layer) {
    case 'perennial':
    case 'seasonal':
    case 'late':
    case 'open':
    case 'section':
    case 'board':
      return isShown(layer);
    default:
      return true;
  }
};
