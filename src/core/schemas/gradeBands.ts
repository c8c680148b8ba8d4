/**
 * One grade of a local assessment scheme: scores in `[from, below)`. The top band includes its end.
 */
export interface GradeBand {
  readonly name: string;
  /** Lowest score of the band. */
  readonly from: number;
  /** Upper end, exclusive. */
  readonly below: number;
}

/** The range of scores that the bands must cover, such as 0 to 100. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
}

export type BandFault =
  | { readonly code: 'no-band' }
  | {
      readonly code: 'empty-band';
      readonly grade: string;
      readonly from: number;
      readonly to: number;
    }
  /** Scores without a grade; `example` is one of them. */
  | { readonly code: 'gap'; readonly from: number; readonly to: number; readonly example: number }
  | {
      readonly code: 'overlap';
      readonly from: number;
      readonly to: number;
      readonly grades: readonly [string, string];
    }
  | {
      readonly code: 'outside-range';
      readonly grade: string;
      readonly from: number;
      readonly to: number;
    };

/**
 * Every gap, overlap and empty or out-of-range band of a scheme, lowest first; empty for a sound
 * one.
 */
export const findBandFaults = (
  bands: readonly GradeBand[],
  range: ScoreRange,
): readonly BandFault[] => {
  if (bands.length === 0) return [{ code: 'no-band' }];
  const faults: BandFault[] = [];
  let coveredTo = range.from;
  let last: GradeBand | undefined;
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    const { name: grade, from, below: to } = band;
    if (!(from < to)) {
      faults.push({ code: 'empty-band', grade, from, to });
      continue;
    }
    if (from < range.from || to > range.to) faults.push({ code: 'outside-range', grade, from, to });
    if (from > coveredTo) faults.push(gap(coveredTo, Math.min(from, range.to)));
    if (last !== undefined && from < coveredTo) {
      faults.push({
        code: 'overlap',
        from,
        to: Math.min(to, coveredTo),
        grades: [last.name, grade],
      });
    }
    if (to > coveredTo) {
      coveredTo = to;
      last = band;
    }
  }
  if (coveredTo < range.to) faults.push(gap(coveredTo, range.to));
  return faults;
};

const gap = (from: number, to: number): BandFault => ({
  code: 'gap',
  from,
  to,
  example: (from + to) / 2,
});
