import type { WaterGrade } from '../water/waterClass.ts';

/** Words for the condition of the water, by the Ministry's method of assessment (环办〔2011〕22号). */
const grades: readonly (readonly [RegExp, readonly WaterGrade[]])[] = [
  [/轻度污染|轻污染/, ['light']],
  [/中度污染|中污染/, ['moderate']],
  [/重度污染|重污染/, ['heavy']],
  [/优良/, ['excellent', 'good']],
  [/^(?:水质)?(?:状况)?(?:为)?(?:优|优秀|优质)(?:水质)?$|水质优(?!于)/, ['excellent']],
  [/良好|^(?:水质)?(?:为)?良$/, ['good']],
];

/**
 * The condition that a text names, 优良 either of two; none if it names none. It is no class: 优 is Ⅰ
 * or Ⅱ, and of a whole river a condition is made of the shares of its sections, so that no section
 * has the class that goes with the word.
 */
export const gradesNamed = (text: string): readonly WaterGrade[] =>
  grades.find(([words]) => words.test(text.replace(/[\s()（）。]/g, '')))?.[1] ?? [];
