import type { Site } from '../../core/schemas/site.ts';

/** Tianditu tiles: address templates with subdomain, zoom, row and column. */
export interface BaseLayer {
  readonly tiles: readonly string[];
  readonly reviewNumber: string;
}

/** The base layer; absent unless the office has both an API key and a map approval number (审图号). */
export const baseLayerOf = ({ map }: Pick<Site, 'map'>): BaseLayer | undefined =>
  map.tiandituKey === '' || map.reviewNumber === ''
    ? undefined
    : {
        tiles: ['vec', 'cva'].map((layer) => tileAddress(layer, map.tiandituKey)),
        reviewNumber: map.reviewNumber,
      };

/** Web Mercator tiles in the key-value form of WMTS. */
const tileAddress = (layer: string, key: string): string =>
  `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`;
