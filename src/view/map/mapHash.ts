import { mapLayers, type MapLayer } from './mapView.ts';

/** State of the map in a link: view, hidden layers, selection. */
export interface MapState {
  readonly zoom?: number;
  /** Longitude and latitude of the centre. */
  readonly centre?: readonly [lng: number, lat: number];
  readonly hidden: readonly MapLayer[];
  /** Id of the selected thing: `river-sha-gou-he`, `board-EH77GRP`. */
  readonly selected?: string;
}

/** `map=12.5/36.41230/113.66467&hide=board,place&on=river-sha-gou-he` */
export const writeMapHash = ({ zoom, centre, hidden, selected }: MapState): string =>
  [
    zoom !== undefined && centre
      ? `map=${Math.round(zoom * 100) / 100}/${centre[1].toFixed(5)}/${centre[0].toFixed(5)}`
      : '',
    hidden.length > 0
      ? `hide=${mapLayers.filter((layer) => hidden.includes(layer)).join(',')}`
      : '',
    selected === undefined ? '' : `on=${selected}`,
  ]
    .filter((part) => part !== '')
    .join('&');

/**
 * Parses a link, without its `#`. Damaged parts are ignored. A plain anchor of the page gives
 * undefined.
 */
export const readMapHash = (hash: string): MapState => {
  const parts = new Map(
    hash.split('&').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
  const look = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}\.\d+)\/(-?\d{1,3}\.\d+)$/.exec(
    parts.get('map') ?? '',
  );
  const wished = new Set((parts.get('hide') ?? '').split(','));
  const selected = /^[a-z]+-[A-Za-z0-9-]{1,80}$/.exec(parts.get('on') ?? '')?.[0];
  return {
    ...(look && { zoom: Number(look[1]), centre: [Number(look[3]), Number(look[2])] }),
    hidden: mapLayers.filter((layer) => wished.has(layer)),
    ...(selected !== undefined && { selected }),
  };
};
