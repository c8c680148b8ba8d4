import { waterClasses, worstClass, worseThanV, type WaterClass } from './waterClass.ts';
import {
  assessedItems,
  limitsOf,
  type AssessedItem,
  type WaterBody,
  type WaterItem,
  type WaterLimits,
} from './waterLimits.ts';

/**
 * Measured values of one sample by item, in the units of the table. An absent item was not
 * measured; it never counts as 0.
 */
export type WaterSample = Readonly<Partial<Record<WaterItem, number | undefined>>> & {
  /** Dissolved oxygen in per cent of saturation. 90 or more is class Ⅰ regardless of the mg/L. */
  readonly oxygenSaturationPercent?: number | undefined;
};

export type SampleClass =
  | {
      readonly kind: 'class';
      readonly waterClass: WaterClass;
      /** The items that determine the class, in the order of the standard. */
      readonly determining: readonly AssessedItem[];
      readonly measured: readonly AssessedItem[];
      /** Measured but implausible: a chemical oxygen demand of exactly 0. */
      readonly suspect: readonly AssessedItem[];
    }
  | { readonly kind: 'missing'; readonly reason: 'no-assessed-item' };

/**
 * The class of one value. A value equal to a limit belongs to the better class; so does a value
 * within a limit shared by several classes. A pH outside its range is worse than Ⅴ.
 *
 * @returns undefined for total nitrogen in a river, for which the standard has no limits
 * @throws RangeError for a value below zero or not finite
 */
export const findClassOfItem = (
  item: WaterItem,
  value: number,
  waterBody: WaterBody = 'river',
): WaterClass | undefined => {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`Expected ${item} at least 0, received ${value}`);
  }
  const limits = limitsOf(item, waterBody);
  return limits && classWithin(limits, value);
};

/** Single-factor class of a sample: the worst class over the 21 assessed items. */
export const classOfSample = (sample: WaterSample, waterBody: WaterBody = 'river'): SampleClass => {
  const judged = assessedItems.flatMap((item) => {
    const waterClass = findAssessedClass(sample, item, waterBody);
    return waterClass === undefined ? [] : [{ item, waterClass }];
  });
  if (judged.length === 0) return { kind: 'missing', reason: 'no-assessed-item' };

  const waterClass = worstClass(judged.map((one) => one.waterClass));
  return {
    kind: 'class',
    waterClass,
    determining: judged.filter((one) => one.waterClass === waterClass).map((one) => one.item),
    measured: judged.map((one) => one.item),
    suspect: sample.cod === 0 ? ['cod'] : [],
  };
};

const findAssessedClass = (
  sample: WaterSample,
  item: AssessedItem,
  waterBody: WaterBody,
): WaterClass | undefined => {
  const saturation = sample.oxygenSaturationPercent;
  if (item === 'dissolvedOxygen' && saturation !== undefined && saturation >= 90) return 1;
  const value = sample[item];
  return value === undefined ? undefined : findClassOfItem(item, value, waterBody);
};

const classWithin = (limits: WaterLimits, value: number): WaterClass => {
  if (limits.rule === 'within') {
    return value >= limits.from && value <= limits.to ? 1 : worseThanV;
  }
  const index = limits.limits.findIndex((limit) =>
    limits.rule === 'at-most' ? value <= limit : value >= limit,
  );
  return waterClasses[index] ?? worseThanV;
};
