import { comparableText } from '../characters/unifiedText.ts';

/**
 * Normalises names and queries before they are compared: full-width forms, case, spaces and tone
 * marks do not matter. `ü` becomes `v`, as it is typed.
 */
export const foldText = (text: string): string =>
  comparableText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/u[\u0300\u0301\u0304\u030c]?\u0308[\u0300\u0301\u0304\u030c]?/g, 'v')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/\s+/gu, '');

/**
 * The possible meanings of a typed text, the simplest first: the text unchanged, and the text as
 * pinyin without apostrophes, hyphens and tone digits (`xi'an`, `sha1-gou1`).
 */
export const readQuery = (typed: string): readonly string[] => {
  const folded = foldText(typed);
  const plain = folded
    .replace(/['’\-·]/g, '')
    .replace(/([a-z])[1-5]/g, '$1')
    .replace(/([jqxy])v/g, '$1u');
  return [...new Set([folded, plain])].filter((query) => query !== '');
};
