import { characterIssues, type Lettering } from '../../src/core/dataset/characterIssues.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import { readGlyphs } from '../../src/data/glyphs.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { overridesOf } from '../../src/pinyin/finderIndex.ts';
import { readName } from '../../src/pinyin/readName.ts';
import { findMissingCharacters } from '../../src/print/engine/fonts.ts';
import type { Examined } from './examine.ts';

/** Warnings about the rare characters of an export: the same check that every print file passes. */
export const letteringIssues = (
  { checked }: Pick<Examined, 'checked'>,
  content: string,
): readonly Issue[] =>
  checked ? characterIssues(checked.exported, checked.layout, letteringOf(content)) : [];

const letteringOf = (content: string): Lettering => {
  const supplied = new Set(readGlyphs(content).map(({ character }) => character));
  let overrides: ReturnType<typeof overridesOf> | undefined;
  return {
    findMissing: (text) => findMissingCharacters(text, supplied),
    findUnread: ({ name, pinyin }, isPerson) => {
      if (pinyin !== undefined) return [];
      overrides ??= overridesOf(readPinyin(content));
      const { syllables } = readName({ text: name, isPerson }, overrides);
      return Array.from(name).filter(
        (character, at) => /\p{Script=Han}/u.test(character) && (syllables[at] ?? '') === '',
      );
    },
  };
};
