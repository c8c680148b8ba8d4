import { expect, it } from 'vitest';
import { readingsOfCharacter } from '../../../src/pinyin/heteronyms.ts';
import { findMissingCharacters, markMissing } from '../../../src/print/engine/fonts.ts';
import { standardCharacters } from '../../core/characters/standardCharacters.ts';

it('prints every character of 通用规范汉字表, and finds it by pinyin', () => {
  const all = standardCharacters();
  expect(new Set(all).size).toBe(8105);
  expect(findMissingCharacters(all.join(''))).toEqual([]);
  expect(all.filter((character) => readingsOfCharacter(character).length === 0)).toEqual([]);
});

it('marks what it cannot print', () => {
  expect(markMissing('王\u{3134a}')).toBe('王〓');
  expect(markMissing('王石门')).toBe('王石门');
});
