import { characterIssues, type Lettering } from '../../src/core/dataset/characterIssues.ts';
import { locate } from '../../src/core/dataset/relationPass.ts';
import { standingWarnings } from '../../src/core/dataset/standingWarnings.ts';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import { readGlyphs } from '../../src/data/glyphs.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { overridesOf } from '../../src/pinyin/finderIndex.ts';
import { readName } from '../../src/pinyin/readName.ts';
import { findMissingCharacters } from '../../src/print/engine/fonts.ts';
import type { Examined } from './examine.ts';

/** Warnings about rare characters: what is new, and what the published record had already. */
export interface LetteringIssues {
  readonly issues: readonly Issue[];
  readonly standing: readonly Issue[];
}

/** Warnings about the rare characters of an export: the same check that every print file passes. */
export const letteringIssues = (
  { checked }: Pick<Examined, 'checked'>,
  published: OfficeExport | undefined,
  content: string,
): LetteringIssues => {
  if (!checked) return { issues: [], standing: [] };
  const { exported, layout } = checked;
  const lettering = letteringOf(content);
  const all = characterIssues(exported, lettering);
  const stood = published
    ? standingWarnings(all, exported, characterIssues(published, lettering), published)
    : new Set<Issue>();
  const located = (issue: Issue): Issue => locate(issue, exported, layout);
  return {
    issues: all.filter((issue) => !stood.has(issue)).map(located),
    standing: [...stood].map(located),
  };
};

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
