import type { MissingReason } from '../../core/numbers/missingReason.ts';
import type { ChartModel } from './chartModel.ts';

/** Adjoining categories without any number and with the same reason: one band. */
export interface MissingRun {
  readonly reason: MissingReason;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** Bands over the full height: categories without a number in any series. */
export const missingRuns = (model: ChartModel): readonly MissingRun[] => {
  const runs: MissingRun[] = [];
  model.categories.forEach((_, at) => {
    const reason = sharedReason(model, at);
    if (reason === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.reason === reason && last.to === at - 1) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ reason, from: at, to: at });
  });
  return runs;
};

/**
 * Runs of one series without a number where others have one: adjoining categories with the same
 * reason.
 */
export interface PartialGap extends MissingRun {
  readonly seriesIndex: number;
}

export const partialGaps = (model: ChartModel): readonly PartialGap[] => {
  const gaps: PartialGap[] = [];
  model.series.forEach(({ points }, seriesIndex) => {
    points.forEach((point, at) => {
      if (point.kind !== 'missing' || sharedReason(model, at) !== undefined) return;
      const last = gaps[gaps.length - 1];
      const continues =
        last?.seriesIndex === seriesIndex && last.reason === point.reason && last.to === at - 1;
      if (continues) gaps[gaps.length - 1] = { ...last, to: at };
      else gaps.push({ seriesIndex, reason: point.reason, from: at, to: at });
    });
  });
  return gaps;
};

/** The reason if all series are missing. If they differ, that of the first series. */
const sharedReason = (model: ChartModel, categoryIndex: number): MissingReason | undefined => {
  const points = model.series.map(({ points }) => points[categoryIndex]);
  const [first] = points;
  return first?.kind === 'missing' && points.every((point) => point?.kind === 'missing')
    ? first.reason
    : undefined;
};
