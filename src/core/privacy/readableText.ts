import { comparableText } from '../characters/unifiedText.ts';

/** A text as a reader sees it, with the original offset of each part. */
export interface ReadableText {
  /** Full-width and styled characters in plain form, invisible ones removed, plain spaces. */
  text: string;
  /** Offset in the original text, in UTF-16 units, for an offset in `text`. */
  offsetOf: (readableOffset: number) => number;
}

/** Invisible characters that split a number for a program but not for a reader. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e01ef}]/u;

/**
 * Characters that may imitate another: everything outside ASCII, plain hanzi and their punctuation.
 */
const needsReading =
  /[^\t\n\r -~\u00b7\u2014\u2018-\u201d\u2026\u3001-\u3011\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/u;

/** Folds a text to plain characters, so one pattern matches every spelling. */
export const readableText = (original: string): ReadableText => {
  // Fast path: most text is already plain, and there are tens of thousands of pages.
  if (!needsReading.test(original) && !invisible.test(original)) {
    return { text: original, offsetOf: (offset) => offset };
  }
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    if (!invisible.test(character)) {
      const plain = plainForm(character);
      offsets.push(...Array<number>(plain.length).fill(offset));
      text += plain;
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { text, offsetOf: (readableOffset) => offsets[readableOffset] ?? offset };
};

function plainForm(character: string): string {
  if (!needsReading.test(character)) return character;
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  return comparableText(character);
}
