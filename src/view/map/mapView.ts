import type { Position } from '../../core/geometry/position.ts';

/** Kinds of items on the map besides rivers, the most urgent first. */
export const thingKinds = ['late', 'open', 'section', 'board'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** The layers that the legend shows and hides. */
export const mapLayers = ['perennial', 'seasonal', 'lake', ...thingKinds, 'place'] as const;
export type MapLayer = (typeof mapLayers)[number];

/** A name on the map: a river's beside its line, or that of a town or village. */
export interface MapLabel {
  readonly name: string;
  readonly kind: 'river' | 'place';
  readonly at: Position;
  /** The river's id, so that its name can link to it. */
  readonly riverId?: string;
  /** The name of a water drawn as an area: on it, not beside it. */
  readonly isOnWater?: true;
}

export interface MapRiver {
  readonly id: string;
  readonly name: string;
  /** Kind, length, course. */
  readonly note: string;
  readonly address: string;
  readonly order: number;
  readonly seasonal: boolean;
  /** Its lines are closed: the shores of a lake and of its islands. */
  readonly isArea?: true;
}

/** A board, a problem or a section with its position. */
export interface MapThing {
  /** Unique on a map, prefixed with its kind: `board-EH77GRP`. */
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  readonly note: string;
  readonly address: string;
  readonly at: Position;
  readonly riverId: string;
  /** Class of a section's newest sample. */
  readonly waterClass?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** A schematic of rivers and their items: no administrative boundaries, no tiles. */
export interface MapView {
  /** 河流, or 河湖 where there are lakes. */
  readonly waters: string;
  readonly rivers: readonly (MapRiver & { readonly lines: readonly (readonly Position[])[] })[];
  readonly things: readonly MapThing[];
  /** Names by priority: the last ones are dropped first if there is not enough room. */
  readonly labels: readonly MapLabel[];
  /** Source and licence of the lines, if they are not the office's own. */
  readonly attribution: string;
}

/** Layer of a river. */
export const layerOfRiver = ({
  seasonal,
  isArea,
}: Pick<MapRiver, 'seasonal' | 'isArea'>): MapLayer => {
  if (isArea) return 'lake';
  return seasonal ? 'seasonal' : 'perennial';
};

/** Width of a river's line by its rank, and of a shore, px. */
export const riverWidth = ({ order, isArea }: Pick<MapRiver, 'order' | 'isArea'>): number =>
  isArea ? 1.5 : Math.max(1.5, 6 - order * 1.2);
