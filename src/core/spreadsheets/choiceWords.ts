import { z } from 'zod';
import { compareKey } from '../text/cleanText.ts';

/** One allowed value of a field, with its Chinese word. */
export interface Choice {
  readonly value: string | number;
  readonly word: string;
}

/**
 * The allowed values of a field, each with its Chinese word from the manual's sentence (`occupy 乱占,
 * extract 乱采`). For the discriminant of a union the word is the branch's name.
 *
 * @param branchTitle name of the object the field stands in
 */
export const choiceWords = (
  schema: z.core.$ZodType,
  manual: string,
  branchTitle: string,
): readonly Choice[] => {
  const values = valuesOf(schema);
  if (values.length === 1 && manual === '')
    return values.map((value) => ({ value, word: branchTitle }));
  return values.map((value) => ({ value, word: wordOf(String(value), manual) ?? String(value) }));
};

/** Words for a level that only some places use. 市级 is none: it may be the level above. */
const wordsOfPlaces: Readonly<Record<string, readonly string[]>> = {
  区县级: ['区级', '县级', '旗级'],
  乡镇级: ['乡级', '镇级', '街道级', '苏木级'],
  村级: ['社区级', '嘎查级'],
};

/** Whether a place may use this word instead of the general one. */
export const isWordOfPlace = (general: string, word: string): boolean =>
  wordsOfPlaces[general]?.includes(word) === true;

/** The choice that a cell names: by its value, its word, or a prefix of a longer word. */
export const findChoice = (text: string, choices: readonly Choice[]): Choice | undefined => {
  const wanted = compareKey(text);
  const exact = choices.find(
    ({ value, word }) =>
      [String(value), word].some((each) => wanted === compareKey(each)) ||
      isWordOfPlace(word, wanted),
  );
  if (exact) return exact;
  // 立方米 may be written m³, and 乱堆 as 乱堆乱放: accepted only if exactly one choice matches.
  const near = choices.filter(
    ({ word }) =>
      wanted.length > 1 &&
      // 左岸、右岸 is not 左岸.
      !/[、,，;；/和及与或]/.test(wanted) &&
      (wanted.startsWith(compareKey(word)) || compareKey(word).startsWith(wanted)),
  );
  return near.length === 1 ? near[0] : undefined;
};

const valuesOf = (schema: z.core.$ZodType): readonly (string | number)[] => {
  if (schema instanceof z.ZodEnum) return Object.values(schema.def.entries);
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [value] : [],
    );
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(valuesOf);
  return [];
};

const wordOf = (value: string, manual: string): string | undefined => {
  const at = ` ${manual}`.indexOf(` ${value} `);
  if (at === -1) return undefined;
  return /^[^\s,.;:（(]+/.exec(manual.slice(at + value.length + 1))?.[0];
};
