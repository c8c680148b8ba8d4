import type { River } from '../core/record/record.ts';
import type { PinyinTables } from '../core/schemas/pinyin.ts';
import { overridesOf } from './finderIndex.ts';
import { readName } from './readName.ts';

/**
 * Adds the pinyin of a river's name, for bilingual boards: its own reading, else the dictionary's
 * with the office's corrections. Nothing is computed before a board needs it.
 */
export const withRiverPinyin = <Source extends object>(
  source: Source,
  readPinyin: () => PinyinTables,
): Source & { readonly readRiver: (river: River) => string } => {
  let overrides: ReturnType<typeof overridesOf> | undefined;
  return {
    ...source,
    readRiver: ({ name, pinyin }) => {
      overrides ??= overridesOf(readPinyin());
      const { syllables } = readName(
        { text: name, isPerson: false, ...(pinyin !== undefined && { pinyin }) },
        overrides,
      );
      return syllables.join(' ');
    },
  };
};
