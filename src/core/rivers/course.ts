import { isMeasured, type KmRange } from '../places/measured.ts';
import type { Reach, River } from '../record/record.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** How a water is drawn from its source to its mouth. */
export interface Course {
  /** Whether places are kilometres; otherwise the sections only stand in order, each of length 1. */
  readonly isToScale: boolean;
  readonly length: number;
  /** Where a section lies on the course; undefined for one that is not drawn. */
  readonly rangeOf: (reach: Reach) => KmRange | undefined;
  /** Where a thing lies; without a scale, in the middle of its section. */
  readonly placeOf: (thing: Thing) => number | undefined;
}

interface Thing {
  readonly atKm?: OrUnknown<number>;
  readonly reachId?: string;
}

/**
 * The course of a water: to scale where all its sections have chainages, else its sections in the
 * order set by hand. Undefined where neither is known, and for a water without source and mouth.
 *
 * @param sections the reaches that are drawn, in their order
 */
export const courseOf = (river: River, sections: readonly Reach[]): Course | undefined => {
  const measured = sections.filter(isMeasured);
  if (measured.length === sections.length) {
    const length = known(river.lengthKm) ?? Math.max(0, ...measured.map(({ toKm }) => toKm));
    if (length === 0) return undefined;
    return {
      isToScale: true,
      length,
      rangeOf: (reach) => (isMeasured(reach) ? reach : undefined),
      placeOf: ({ atKm }) => known(atKm),
    };
  }
  if (sections.some((reach) => reach.order === undefined)) return undefined;
  const ranks = [...new Set(sections.map(({ order }) => order))].sort((a = 0, b = 0) => a - b);
  const rangeById = new Map(
    sections.map(({ id, order }) => {
      const fromKm = ranks.indexOf(order);
      return [id, { fromKm, toKm: fromKm + 1 }];
    }),
  );
  return {
    isToScale: false,
    length: ranks.length,
    rangeOf: ({ id }) => rangeById.get(id),
    placeOf: ({ reachId = '' }) => {
      const range = rangeById.get(reachId);
      return range && (range.fromKm + range.toKm) / 2;
    },
  };
};
