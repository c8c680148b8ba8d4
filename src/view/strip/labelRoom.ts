import type { Cluster } from './clusterByDistance.ts';
import type { RibbonFrame } from './ribbonFrame.ts';
import type { StripBoard, StripModel } from './stripModel.ts';

/** Constraints for the labels on one side of a horizontal strip. */
export interface LabelRoom {
  readonly model: StripModel;
  readonly frame: RibbonFrame;
  /** Width of the whole drawing. */
  readonly width: number;
  /** Boards on this bank. */
  readonly boards: readonly Cluster<StripBoard>[];
  /** Distance of the first lane from the straight line. */
  readonly base: number;
}
