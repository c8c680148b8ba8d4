import type { ChartModel, MissingReason } from './chartModel.ts';

/** Neighbouring categories without any number, for one reason: one band. */
export interface MissingRun {
  readonly reason: MissingReason;
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** The bands that cover the whole height: categories in which no series has a number. */
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

/** A series without a number where others have one. */
export interface PartialGap {
  readonly seriesIndex: number;
  readonly categoryIndex: number;
  readonly reason: MissingReason;
}

export const partialGaps = (model: ChartModel): readonly PartialGap[] =>
  model.categories.flatMap((_, categoryIndex) =>
    sharedReason(model, categoryIndex) !== undefined
      ? []
      : model.series.flatMap(({ points }, seriesIndex) => {
          const point = points[categoryIndex];
          return point?.kind === 'missing'
            ? [{ seriesIndex, categoryIndex, reason: point.reason }]
            : [];
        }),
  );

/** The reason when all series are missing; the first series speaks where they differ. */
const sharedReason = (model: ChartModel, categoryIndex: number): MissingReason | undefined => {
  const points = model.series.map(({ points }) => points[categoryIndex]);
  const [first] = points;
  return first?.kind === 'missing' && points.every((point) => point?.kind === 'missing')
    ? first.reason
    : undefined;
};
