import type { River } from '../core/record/record.ts';
import type { PinyinTables } from '../core/schemas/pinyin.ts';
import { overridesOf } from './finderIndex.ts';
import { readName } from './readName.ts';

/**
 * Adds how the name of a river is read in Latin letters, for bilingual boards: its own reading, else the
 * dictionary's with the office's corrections. Nothing is read before a board asks.
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
