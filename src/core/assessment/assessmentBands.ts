import { roundHalfUp } from '../numbers/decimals.ts';

/** One grade of a local assessment scheme: scores of `[from, below)`; the top band includes its end. */
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

/** Every hole, overlap and empty or stray band of a scheme, lowest first; none for a sound one. */
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

/**
 * The grade of a score under a sound scheme.
 *
 * @throws RangeError when the scheme has a fault or the score lies outside the range
 */
export const getGrade = (score: number, bands: readonly GradeBand[], range: ScoreRange): string => {
  const [fault] = findBandFaults(bands, range);
  if (fault !== undefined) throw new RangeError(`Unsound grade bands: ${JSON.stringify(fault)}`);
  const band = bands.find(
    ({ from, below }) => score >= from && (score < below || below === range.to),
  );
  if (band === undefined || score > range.to) {
    throw new RangeError(
      `Expected a score between ${range.from} and ${range.to}, received ${score}`,
    );
  }
  return band.name;
};

/**
 * A score when some items do not apply, as if the applicable points were the full ones: 88 of 90
 * applicable on a scale of 100 is 97.78. Rounded to two places before grading, so that the printed
 * score has the printed grade.
 *
 * @throws RangeError unless 0 <= score <= applicable <= full and something applies
 */
export const rescaleScore = (score: number, applicable: number, full: number): number => {
  if (!(score >= 0 && score <= applicable && applicable > 0 && applicable <= full)) {
    throw new RangeError(
      `Expected a score within its applicable points, received ${score}/${applicable}/${full}`,
    );
  }
  return roundHalfUp((score * full) / applicable, 2);
};

const gap = (from: number, to: number): BandFault => ({
  code: 'gap',
  from,
  to,
  example: (from + to) / 2,
});
