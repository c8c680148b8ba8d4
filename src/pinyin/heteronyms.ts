import { pinyin } from 'pinyin-pro';

/** All readings of a character, the dictionary's first one first: lower case, `v` for ü. */
export const readingsOfCharacter = (character: string): readonly string[] =>
  pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }).filter(
    (reading) => /^[a-z]+$/.test(reading),
  );

/** The dictionary's reading of a name, one syllable per character; empty if there is none. */
export const dictionaryPinyin = (name: string, isPerson: boolean): readonly string[] => {
  const characters = Array.from(name);
  const read = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(isPerson && { mode: 'surname' }),
  });
  const syllables =
    read.length === characters.length
      ? read
      : characters.map((character) => readingsOfCharacter(character)[0] ?? '');
  return syllables.map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable : ''));
};
