import { layerOfRiver, mapLayers, type MapLayer, type MapView } from './mapView.ts';

/** A row of the legend, with the number of items if they are counted. */
export interface LegendLayer {
  readonly layer: MapLayer;
  readonly count?: number;
}

/** The layers with content on a map. */
export const legendLayers = ({ rivers, things, labels }: MapView): readonly LegendLayer[] => {
  const drawn = rivers.filter(({ lines }) => lines.length > 0);
  return mapLayers.flatMap((layer): readonly LegendLayer[] => {
    switch (layer) {
      case 'perennial':
      case 'seasonal':
      case 'lake':
        return drawn.some((river) => layerOfRiver(river) === layer) ? [{ layer }] : [];
      case 'place':
        return labels.some(({ kind }) => kind === 'place') ? [{ layer }] : [];
      default: {
        const { length: count } = things.filter(({ kind }) => kind === layer);
        return count > 0 ? [{ layer, count }] : [];
      }
    }
  });
};
