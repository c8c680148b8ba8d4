import { roundHalfUp } from '../numbers/decimals.ts';
import { findBandFaults, type GradeBand, type ScoreRange } from '../schemas/gradeBands.ts';

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
 * Scales a score to full points when some items do not apply: 88 of 90 applicable on a scale of 100
 * gives 97.78. The result is rounded to two places before grading, so the printed score and the
 * printed grade always agree.
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
