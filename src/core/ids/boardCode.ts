/**
 * Permanent code of a signboard: six characters and a check character, printed as `QX7-3K9F`.
 *
 * It is read off dirty metal and typed on a phone, so no glyph is ambiguous: B I L O S U Z are
 * never issued and are read as 8 1 1 0 5 V 2. The check character follows ISO 7064 MOD 37,36 over
 * the standard's values (0-9, then A = 10 to Z = 35). This file imports nothing, because the page
 * for typed codes runs it in the browser.
 */
import type { BoardCode } from './ids.ts';

/** Characters of a code, in order of their value. */
export const boardCodeAlphabet = '0123456789ACDEFGHJKMNPQRTVWXY';

/** Matches the form of a code. Only `readTypedCode` verifies the check character. */
export const boardCodePattern = /^[0-9ACDEFGHJKMNPQRTVWXY]{7}$/;

const codeLength = 7;
const isoCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const misread: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  U: 'V',
};

/** Result of reading a typed text. */
export type TypedCode =
  | { kind: 'code'; code: BoardCode }
  /** `received` counts characters without spaces and hyphens. */
  | { kind: 'length'; received: number; expected: number }
  /** `position` counts from one, without spaces and hyphens. */
  | { kind: 'character'; character: string; position: number }
  /** The first six characters require `expected` at the end. */
  | { kind: 'check'; received: string; expected: string };

/**
 * The code with this body. Undefined if the body has the wrong form, or if it is never issued
 * because its check character is not in the alphabet.
 *
 * @param body six characters of `boardCodeAlphabet`
 */
export const boardCodeOf = (body: string): BoardCode | undefined => {
  const read = readTypedCode(body + (isBody(body) ? checkCharacter(body) : ''));
  return read.kind === 'code' && read.code.startsWith(body) ? read.code : undefined;
};

/**
 * Reads a code as people type it: in any case, with spaces or hyphens, full-width, or with letters
 * that look like the intended digit.
 */
export const readTypedCode = (text: string): TypedCode => {
  const characters = typedCharacters(text);
  const unknownAt = characters.findIndex((character) => !boardCodeAlphabet.includes(character));
  const unknown = characters[unknownAt];
  if (unknown !== undefined) {
    return { kind: 'character', character: unknown, position: unknownAt + 1 };
  }
  if (characters.length !== codeLength) {
    return { kind: 'length', received: characters.length, expected: codeLength };
  }

  const code = characters.join('');
  const expected = checkCharacter(code.slice(0, -1));
  const received = code.slice(-1);
  return isBoardCode(code) ? { kind: 'code', code } : { kind: 'check', received, expected };
};

/** The intended characters: upper case, half width, look-alikes as the digit, no hyphens. */
export const typedCharacters = (text: string): readonly string[] =>
  Array.from(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}\u2212]/gu, ''),
    (character) => misread[character] ?? character,
  );

/** As printed on the board: `QX7-3K9F`. */
export const formatBoardCode = (code: BoardCode): string => `${code.slice(0, 3)}-${code.slice(3)}`;

const isBoardCode = (text: string): text is BoardCode =>
  boardCodePattern.test(text) && checkCharacter(text.slice(0, -1)) === text.slice(-1);

/** The last character of a code, computed from its first six by ISO 7064 MOD 37,36. */
export const checkCharacter = (body: string): string => {
  let product = 36;
  for (const character of body) {
    const sum = (product + isoCharacters.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return isoCharacters.charAt((37 - product) % 36);
};

const isBody = (text: string): boolean =>
  text.length === codeLength - 1 &&
  Array.from(text).every((character) => boardCodeAlphabet.includes(character));
