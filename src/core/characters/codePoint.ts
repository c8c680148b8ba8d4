/** The number of a character, as tables of characters list it: `U+2A6D6`, at least four digits. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
