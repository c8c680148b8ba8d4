/** Quality of a whole river from its sections, by the Ministry's method (环办〔2011〕22号). */
import { meanOfDecimals } from '../numbers/decimals.ts';
import { getRatio, isAtLeastPercent, type Ratio } from '../numbers/ratio.ts';
import { gradeOfClass, worseThanV, type WaterClass, type WaterGrade } from './waterClass.ts';
import { assessedItems, type AssessedItem, type WaterBody } from './waterLimits.ts';
import { classOfSample, type WaterSample } from './waterQuality.ts';

/** From this number of sections, a river is graded by the shares of their classes. */
export const sectionsForShares = 5;

export type RiverQuality =
  | {
      readonly kind: 'mean';
      readonly sections: number;
      readonly waterClass: WaterClass;
      readonly determining: readonly AssessedItem[];
      readonly grade: WaterGrade;
    }
  | {
      readonly kind: 'shares';
      readonly sections: number;
      /** Sections of classes Ⅰ to Ⅲ. */
      readonly good: Ratio;
      /** Sections worse than Ⅴ. */
      readonly worst: Ratio;
      readonly grade: WaterGrade;
    }
  | { readonly kind: 'missing'; readonly reason: 'no-section' };

/**
 * Assesses a river in one period. Pass only sampled sections: a dry one does not count.
 *
 * Fewer than five sections: each item is averaged over the sections that measured it (plain mean,
 * pH too), then the worst item decides. Five or more: the shares of classes decide.
 */
export const assessRiver = (
  samples: readonly WaterSample[],
  waterBody: WaterBody = 'river',
): RiverQuality => {
  if (samples.length < sectionsForShares) return assessByMean(samples, waterBody);
  const classes = samples.flatMap((sample) => {
    const result = classOfSample(sample, waterBody);
    return result.kind === 'class' ? [result.waterClass] : [];
  });
  return classes.length < sectionsForShares
    ? assessByMean(samples, waterBody)
    : assessByShares(classes);
};

/**
 * Grades a river by the shares of classes among its sections, regardless of their number.
 *
 * @throws RangeError for an empty list
 */
export const gradeOfShares = (classes: readonly WaterClass[]): WaterGrade => {
  if (classes.length === 0) throw new RangeError('Expected at least one section');
  const { good, worst } = sharesOf(classes);
  if (isAtLeastPercent(good, 90)) return 'excellent';
  if (isAtLeastPercent(good, 75)) return 'good';
  if (!isAtLeastPercent(worst, 20)) return 'light';
  // The method does not grade a river with exactly 60 % good and 40 % worst sections. Here it
  // counts as heavy.
  return isAtLeastPercent(worst, 40) ? 'heavy' : 'moderate';
};

const assessByShares = (classes: readonly WaterClass[]): RiverQuality => ({
  kind: 'shares',
  sections: classes.length,
  ...sharesOf(classes),
  grade: gradeOfShares(classes),
});

const sharesOf = (
  classes: readonly WaterClass[],
): { readonly good: Ratio; readonly worst: Ratio } => ({
  good: getRatio(classes.filter((one) => one <= 3).length, classes.length),
  worst: getRatio(classes.filter((one) => one === worseThanV).length, classes.length),
});

const assessByMean = (samples: readonly WaterSample[], waterBody: WaterBody): RiverQuality => {
  const mean = classOfSample(meanSample(samples), waterBody);
  if (mean.kind === 'missing') return { kind: 'missing', reason: 'no-section' };
  const { waterClass, determining } = mean;
  const sections = samples.filter((sample) => classOfSample(sample).kind === 'class').length;
  return { kind: 'mean', sections, waterClass, determining, grade: gradeOfClass(waterClass) };
};

/** Mean of each item over the samples that have it. An item in no sample stays absent. */
const meanSample = (samples: readonly WaterSample[]): WaterSample => {
  const mean: Partial<Record<AssessedItem, number>> = {};
  for (const item of assessedItems) {
    const values = samples.flatMap((sample) => sample[item] ?? []);
    if (values.length > 0) mean[item] = meanOfDecimals(values);
  }
  const saturations = samples.flatMap((sample) => sample.oxygenSaturationPercent ?? []);
  return saturations.length > 0 && saturations.length === samples.length
    ? { ...mean, oxygenSaturationPercent: meanOfDecimals(saturations) }
    : mean;
};
