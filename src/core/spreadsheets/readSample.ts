import type { SampleDoubt, SampleMeaning } from '../issues/tableIssues.ts';
import type { WaterMonth } from '../record/record.ts';
import {
  findWaterClass,
  gradeOfClass,
  waterClasses,
  type WaterClass,
} from '../water/waterClass.ts';
import { cellText, isNothing } from './cellText.ts';
import { classesIn, withoutClasses } from './classesIn.ts';
import { gradesNamed } from './gradeWords.ts';
import { findRhythm, sampleReasons, statedReason, suspension } from './sampleReasons.ts';

export type SampleValue =
  /** `words` stand beside the class and have no field. */
  | { readonly kind: 'result'; readonly result: WaterMonth['result']; readonly words?: string }
  /** An empty cell gives no reason, so nothing is stored. */
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'asked';
      readonly why: SampleDoubt;
      /** What it may mean. */
      readonly meanings: readonly SampleMeaning[];
      readonly read: string;
    };

/**
 * Reads a section's month: a class in any wording, also beside words, or a sentence that says why
 * there is none. Words for the condition of the water (优, 良好), negations, several reasons and
 * several classes are asked about.
 *
 * @param month of the year, where it is known: 逢单月监测 says nothing about an odd one
 */
export const readSample = (raw: string, month?: number): SampleValue => {
  const text = cellText(raw);
  const bare = findWaterClass(text);
  if (bare !== undefined) return { kind: 'result', result: { status: 'sampled', class: bare } };
  if (isNothing(text)) return { kind: 'blank' };
  const asked = (why: SampleDoubt, meanings: readonly SampleMeaning[] = []): SampleValue => ({
    kind: 'asked',
    why,
    meanings,
    read: raw.trim(),
  });
  const classes = classesIn(text);
  const reasons = sampleReasons(text);
  const [named, ...more] = classes;
  if (named === undefined) return readWithoutClass(text, month, asked);
  if (more.length > 0) return asked('several-classes', classes.map(classMeaning));
  if (otherValue.test(text)) return asked('not-the-value', [classMeaning(named)]);
  const [grade, ...others] = gradesNamed(withoutClasses(text));
  if (grade !== undefined && ![grade, ...others].includes(gradeOfClass(named)))
    return asked('grade-differs', [classMeaning(named), { grade }]);
  const words = grade === undefined ? withoutClasses(text) : '';
  const beside = words === '' ? {} : { words };
  if (suspension(text) === 'said')
    return { kind: 'result', result: { status: 'suspended', class: named } };
  // A dry or frozen section has no water to take a class from, unless the words say when it had.
  const without = reasons.said.filter((status) => status === 'dry' || status === 'frozen');
  const isOtherTime = /[前后]|恢复|部分|局部|解除|一度|曾/.test(text);
  if (/[未没无停缺]\S{0,4}(?:监测|采样|检测|测)/.test(text) || (without.length > 0 && !isOtherTime))
    return asked('class-and-none', [
      classMeaning(named),
      { status: reasons.said[0] ?? 'not-sampled' },
    ]);
  return { kind: 'result', result: { status: 'sampled', class: named }, ...beside };
};

const readWithoutClass = (
  text: string,
  month: number | undefined,
  asked: (why: SampleDoubt, meanings?: readonly SampleMeaning[]) => SampleValue,
): SampleValue => {
  const grades = gradesNamed(text);
  if (grades.length > 0)
    return asked(
      'grade',
      waterClasses.filter((each) => grades.includes(gradeOfClass(each))).map(classMeaning),
    );
  const { said, denied } = sampleReasons(text);
  const rhythm = findRhythm(text);
  const suspended = suspension(text);
  if (denied.length > 0 || suspended === 'denied')
    return asked(
      'denied',
      said.map((status) => ({ status })),
    );
  const stated = statedReason(text);
  const statuses = [
    ...said,
    ...(suspended === 'said' ? (['suspended'] as const) : []),
    ...(rhythm ? (['not-due'] as const) : []),
  ];
  const [status, ...others] = statuses;
  if (others.length > 0)
    return asked(
      'mixed',
      statuses.map((each) => ({ status: each })),
    );
  if (status !== undefined && stated?.others === true)
    return asked('mixed', [{ status }, { status: 'not-sampled' }]);
  if (rhythm && month !== undefined && rhythm.isDue?.(month) === true)
    return asked('due', [{ status: 'not-due' }, { status: 'pending' }]);
  if (status !== undefined) return { kind: 'result', result: { status } };
  if (stated === undefined) return asked('unknown');
  return {
    kind: 'result',
    result: {
      status: 'not-sampled',
      ...(stated.reason !== '' && { reason: stated.reason }),
    },
  };
};

const classMeaning = (waterClass: WaterClass): SampleMeaning => ({ class: waterClass });

/** Words by which the class is a limit, a target, or that of another time. */
const otherValue =
  /[超<>≤≥＜＞]|大于|小于|不到|优于|劣于|好于|差于|不低于|不高于|不劣于|高于|低于|及?以[上下]|达到或|或优|目标|要求|标准|上月|上年|去年|同期|上期|上次|预计|预测|力争|拟|未达|不达|非|不是|不足|接近|介于|约|左右|[~～至到?？]/;
