import { sumDecimals } from '../../core/numbers/decimals.ts';
import type { River } from '../../core/record/record.ts';
import { hasCourse } from '../../core/rivers/waterKind.ts';
import { known } from '../../core/schemas/notKnown.ts';

/** How many waters there are, and how long those with a course are together. */
export interface WaterTotals {
  readonly rivers: number;
  readonly lakes: number;
  /** Kilometres; absent if the length of one is unknown, since the sum would then be too small. */
  readonly lengthKm?: number;
}

/** Counts rivers and canals apart from lakes, which have no length. */
export const waterTotals = (waters: readonly River[]): WaterTotals => {
  const rivers = waters.filter(hasCourse);
  const lengths = rivers.flatMap(({ lengthKm }) => known(lengthKm) ?? []);
  return {
    rivers: rivers.length,
    lakes: waters.length - rivers.length,
    ...(lengths.length === rivers.length && { lengthKm: sumDecimals(lengths) }),
  };
};
