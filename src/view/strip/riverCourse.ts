/** The river, or its drawn part, along a straight line of `length` units. */
export interface RiverCourse {
  readonly length: number;
  /** Sideways distance of the centre from that line, towards the right bank; at most `sway`. */
  readonly offsetAt: (along: number) => number;
  readonly halfWidthAt: (along: number) => number;
  readonly sway: number;
  readonly widest: number;
}

export interface CourseSettings {
  readonly id: string;
  /** Weight from 1 (gully) to 4 (main stem). */
  readonly order: number;
  readonly length: number;
  readonly sway: number;
  /** Growth of the river at both ends, from 0 (source) to 1 (mouth). */
  readonly grownFrom: number;
  readonly grownTo: number;
}

/**
 * Bends and widening of a river: two slow waves with phases derived from its id, and a width that
 * grows like a brush stroke, quickly at first.
 */
export const createRiverCourse = (settings: CourseSettings): RiverCourse => {
  const { length, sway, grownFrom, grownTo } = settings;
  const [first, second] = phasesOf(settings.id);
  const weight = Math.min(4, Math.max(1, settings.order));
  const narrow = 1.8 + 0.6 * weight;
  const widest = 6.4 + 2.1 * weight;
  const grownAt = (along: number): number => {
    const share = Math.max(0, Math.min(1, along / length));
    return grownFrom + (grownTo - grownFrom) * share;
  };
  return {
    length,
    sway,
    widest,
    offsetAt: (along) =>
      sway * (0.62 * Math.sin(along / 58 + first) + 0.38 * Math.sin(along / 31 + second)),
    halfWidthAt: (along) => narrow + (widest - narrow) * grownAt(along) ** 0.65,
  };
};

/** Two angles from a 32-bit FNV-1a hash of the id. */
const phasesOf = (id: string): [number, number] => {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  const turn = Math.PI * 2;
  return [((hash & 0xffff) / 0x10000) * turn, ((hash >>> 16) / 0x10000) * turn];
};
