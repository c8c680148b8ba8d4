/**
 * Characters of a string: which are refused, which only cause a warning, how text is stored and how
 * two texts are compared.
 */
import { codePointOf } from '../characters/codePoint.ts';
import { comparableText, unifiedText } from '../characters/unifiedText.ts';

/** A character that does not belong in a published string. */
export interface TextFault {
  kind: 'refused' | 'private-use';
  /** Such as `U+200B`. */
  codePoint: string;
  /** One-based, in user-perceived characters rather than UTF-16 units. */
  position: number;
}

/**
 * Refused: controls, characters that are invisible or change the writing direction, U+FFFD (the
 * mark of a broken conversion), tags, and halves of a surrogate pair. Private-use characters look
 * different on every device, so they only cause a warning.
 */
const refused =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const privateUse = /\p{Private_Use}/u;
const suspicious = new RegExp(`${refused.source}|${privateUse.source}`, 'u');

/**
 * Every refused or private-use character of a text, in order.
 *
 * @param multiline allows line feeds, and a carriage return directly before one
 */
export const findTextFaults = (text: string, multiline = false): readonly TextFault[] => {
  const inspected = multiline ? text.replace(/\r\n/g, '\n\n') : text;
  if (!suspicious.test(inspected)) return [];

  const faults: TextFault[] = [];
  let position = 0;
  for (const character of inspected) {
    position += 1;
    if (multiline && character === '\n') continue;
    const kind = refused.test(character)
      ? 'refused'
      : privateUse.test(character)
        ? 'private-use'
        : undefined;
    if (kind) faults.push({ kind, codePoint: codePointOf(character), position });
  }
  return faults;
};

/** A text without its refused characters, but with its line feeds. */
export const withoutRefused = (text: string): string =>
  Array.from(text)
    .filter((character) => character === '\n' || !refused.test(character))
    .join('');

/** At most `length` characters of a text, with every refused character shown as `<U+200B>`. */
export const visibleExcerpt = (text: string, length = 30): string => {
  const characters = Array.from(text.slice(0, length * 2 + 2));
  const shown = characters
    .slice(0, length)
    .map((character) => (suspicious.test(character) ? `<${codePointOf(character)}>` : character));
  const isCut = characters.length > length || text.length > length * 2 + 2;
  return shown.join('') + (isCut ? '…' : '');
};

/**
 * A one-line text in storage form: unified characters, trimmed, every run of spaces (including full-width and
 * non-breaking ones) as one plain space.
 */
export const cleanText = (text: string): string => unifiedText(text).replace(/\s+/gu, ' ').trim();

/** A multi-line text in storage form: no trailing spaces, lines separated by `\n`. */
export const cleanParagraphs = (text: string): string =>
  unifiedText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * A name of a person or place in storage form: like `cleanText`, without the padding space of a
 * two-character name (张　三), and with one kind of middle dot, U+00B7.
 */
export const cleanName = (text: string): string =>
  cleanText(text)
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')
    .replace(/ ?[\u00b7\u0387\u2022\u2024\u2027\u2219\u22c5\u30fb\uff65] ?/gu, '·');

/** Key for comparing two texts: unified characters of one width, no spaces, one middle dot, lower case. */
export const compareKey = (text: string): string =>
  cleanName(comparableText(text)).replace(/\s/gu, '').toLowerCase();
