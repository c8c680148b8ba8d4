import { comparableText } from '../characters/unifiedText.ts';

/**
 * Classes of surface water (GB 3838-2002) and the five grades of the Ministry's assessment method
 * (环办〔2011〕22号).
 */

/** 1 to 5 are classes Ⅰ to Ⅴ, 6 is worse than Ⅴ; a larger number is worse water. */
export type WaterClass = 1 | 2 | 3 | 4 | 5 | 6;

export const waterClasses = [1, 2, 3, 4, 5, 6] as const satisfies readonly WaterClass[];

export const worseThanV = 6;

export const isWaterClass = (value: number): value is WaterClass =>
  waterClasses.some((waterClass) => waterClass === value);

/** Condition of the water in five grades. */
export type WaterGrade = 'excellent' | 'good' | 'light' | 'moderate' | 'heavy';

/** Colours of the method for each grade on maps and charts. */
export type WaterColour = 'blue' | 'green' | 'yellow' | 'orange' | 'red';

/** Printed form of a class: Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ 劣Ⅴ. */
export const symbolOfClass = (waterClass: WaterClass): string => symbols[waterClass];

/** Classes Ⅰ and Ⅱ are excellent, Ⅲ good, Ⅳ lightly, Ⅴ moderately, worse heavily polluted. */
export const gradeOfClass = (waterClass: WaterClass): WaterGrade => gradesByClass[waterClass];

export const colourOfGrade = (grade: WaterGrade): WaterColour => colours[grade];

/** A section meets its target when its class is not worse than the target. */
export const meetsTarget = (waterClass: WaterClass, target: WaterClass): boolean =>
  waterClass <= target;

/** @throws RangeError for an empty list */
export const worstClass = (classes: readonly WaterClass[]): WaterClass => {
  const [first, ...rest] = classes;
  if (first === undefined) throw new RangeError('Expected at least one class');
  return rest.reduce((worst, next) => (next > worst ? next : worst), first);
};

/**
 * Parses a class as offices write it: `Ⅲ`, `III`, `iii类`, `3`, `３类`, `三类`, `Ⅲ类水质`, `劣Ⅴ`, `劣V类`,
 * `劣五类`. Anything else, including a blank or a status, gives undefined.
 */
export const findWaterClass = (words: string): WaterClass | undefined => {
  const compact = comparableText(words).replace(/\s/g, '').toUpperCase();
  const name = compact.replace(/(类水质|类水|类|CLASS)$/, '');
  return classesByName.get(name);
};

const symbols: Record<WaterClass, string> = { 1: 'Ⅰ', 2: 'Ⅱ', 3: 'Ⅲ', 4: 'Ⅳ', 5: 'Ⅴ', 6: '劣Ⅴ' };

const gradesByClass: Record<WaterClass, WaterGrade> = {
  1: 'excellent',
  2: 'excellent',
  3: 'good',
  4: 'light',
  5: 'moderate',
  6: 'heavy',
};

const colours: Record<WaterGrade, WaterColour> = {
  excellent: 'blue',
  good: 'green',
  light: 'yellow',
  moderate: 'orange',
  heavy: 'red',
};

/** NFKC has already converted Ⅲ to III and full-width characters to half-width. */
const classesByName: ReadonlyMap<string, WaterClass> = new Map([
  ...named(1, ['I', '1', '一']),
  ...named(2, ['II', '2', '二']),
  ...named(3, ['III', '3', '三']),
  ...named(4, ['IV', '4', '四']),
  ...named(5, ['V', '5', '五']),
  ...named(6, ['劣V', '劣5', '劣五']),
]);

function named(
  waterClass: WaterClass,
  names: readonly string[],
): readonly (readonly [string, WaterClass])[] {
  return names.map((name) => [name, waterClass]);
}
