import { isMeasured, type KmRange } from '../places/measured.ts';
import type { Reach, River } from '../record/record.ts';
import { hasCourse } from './waterKind.ts';
import { known, type OrUnknown } from '../schemas/notKnown.ts';

/** How to draw a water from its source to its mouth. */
export interface Course {
  /**
   * Whether positions are kilometres. Otherwise the sections are only in order, each with length 1.
   */
  readonly isToScale: boolean;
  readonly length: number;
  /** Position of a section on the course; undefined if it is not drawn. */
  readonly rangeOf: (reach: Reach) => KmRange | undefined;
  /** Position of an item; without a scale, the middle of its section. */
  readonly placeOf: (thing: Thing) => number | undefined;
}

interface Thing {
  readonly atKm?: OrUnknown<number>;
  readonly reachId?: string;
}

/**
 * The course of a water: to scale if all its sections have chainages, else its sections in their
 * manual order. Undefined if neither is known, and for a water without source and mouth.
 *
 * @param sections the drawn reaches, in order
 */
export const courseOf = (river: River, sections: readonly Reach[]): Course | undefined => {
  if (!hasCourse(river)) return undefined;
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
