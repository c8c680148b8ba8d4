import type { PersonalKind } from '../issues/issue.ts';

/** A form that one kind of personal information takes in a readable text. */
export interface Pattern {
  readonly kind: PersonalKind;
  /**
   * Global. A group named `value` holds the information and ends the match; without one it is the
   * whole match, and words before it are no part of it.
   */
  readonly form: RegExp;
  /**
   * What may adjoin the information: a number stands alone, a plate has no sign behind it, a mailbox
   * is whole; words may adjoin anything.
   */
  readonly edge: 'number' | 'plate' | 'e-mail' | 'words';
  /** The value without separators; undefined if the form matches but the content is invalid. */
  readonly read: (value: string) => string | undefined;
  /** A text without it does not hold the form: most texts need one test for many patterns. */
  readonly cue?: RegExp;
  /** What the same sentence must not hold before the information. */
  readonly notAfter?: RegExp;
  /** What the same sentence must not hold around the information. */
  readonly notIn?: RegExp;
}

/** Gaps between the groups of a number, of a readable text. */
export const gap = '[ \\t\\r\\n.·・•‧∙_/-]';

/** Signs that hide a digit. */
export const hidden = '*×●○•xX#';

/** What makes a number an amount. */
export const unit = '(?! ?(?:立方|平方|万|亿|元|吨|米|亩|公里|千克|公斤|[人台]次|%))';

/** A small number in digits or words: 18, 十八. */
export const smallNumber = '(?:\\d{1,4}|[零〇一二三四五六七八九十百]{1,5})';

/** What joins a label to its value: 号码为, （, : and the like. */
export const joint = '[号码是为:：（( )）]{0,5}';

/** Digits, letters and signs that hide a digit, in capitals, without gaps. */
export const compact = (value: string): string =>
  value.replace(new RegExp(`[^\\dA-Za-z${hidden}]`, 'g'), '').toUpperCase();

/** The text without spaces. */
export const withoutSpaces = (value: string): string => value.replace(/\s/g, '');
