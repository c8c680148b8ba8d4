import type { Cluster } from './clusterByDistance.ts';
import type { RibbonFrame } from './ribbonFrame.ts';
import type { StripBoard, StripModel } from './stripModel.ts';

/** What the labels on one side of a horizontal strip have to go by. */
export interface LabelRoom {
  readonly model: StripModel;
  readonly frame: RibbonFrame;
  /** Of the whole drawing. */
  readonly width: number;
  /** Boards of this bank. */
  readonly boards: readonly Cluster<StripBoard>[];
  /** Distance from the straight line at which the lanes begin. */
  readonly base: number;
}
