import { cellText } from './cellText.ts';
import type { Cell } from './sheet.ts';

/** What a cell holds: what was typed, or what a spreadsheet made of it. */
export const storedKinds = [
  'text',
  'number',
  /** More digits than a spreadsheet keeps: those beyond 15 are 0 now. */
  'long-number',
  /** A text such as 3.01E+09, which has lost all other digits. */
  'power',
  'percent',
  'money',
  'scaled',
  'fraction',
  'day',
  'short-day',
  /** A text such as Jan-26: a month of 2026 or of 1926, or a day of January. */
  'short-year',
  'month',
  'short-month',
  'moment',
  'time',
  /** A day of the first years of a spreadsheet's calendar, which is a small number. */
  'early-day',
  'truth',
  /** ####: what a narrow column shows. */
  'narrow',
  /** A formula in place of its result. */
  'formula',
  'error',
  'picture',
] as const;

export type StoredKind = (typeof storedKinds)[number];

/** Largest serial number of a day that is taken for a small number: it lies in 1902 or 1906. */
const LAST_EARLY_DAY = 1000;

/** Digits that a spreadsheet keeps. */
const KEPT_DIGITS = 15;

/** Classifies a cell. Of a file that does not say what its cells held, the text decides. */
export const storedKindOf = (cell: Cell): StoredKind => {
  switch (cell.kind) {
    case 'error':
    case 'picture':
      return cell.kind;
    case 'boolean':
      return 'truth';
    case 'date':
      if (Number(cell.stored ?? Infinity) < LAST_EARLY_DAY) return 'early-day';
      return cell.form ?? 'day';
    case 'number':
      if (cell.form !== undefined) return cell.form;
      return isLong(cell.text) ? 'long-number' : 'number';
    case 'text':
      return textKind(cellText(cell.text), cell.isLoose === true);
  }
};

const textKind = (text: string, isLoose: boolean): StoredKind => {
  if (/^#{3,}$/.test(text)) return 'narrow';
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/i.test(text))
    return 'error';
  if (text.startsWith('=')) return 'formula';
  if (/^[+-]?\d(?:\.\d+)?E[+-]\d{2,3}$/i.test(text)) return 'power';
  return isLoose ? looseKind(text) : 'text';
};

const looseKind = (text: string): StoredKind => {
  if (isLong(text) && text.endsWith('00')) return 'long-number';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return 'number';
  if (/^-?[\d.,]+%$/.test(text)) return 'percent';
  if (/^[¥$€£] ?[\d.,]+$/.test(text)) return 'money';
  if (/^\d{4}\/\d{1,2}\/\d{1,2}$/.test(text)) return 'day';
  if (/^(?:\d{1,2}月\d{1,2}日|\d{1,2}-[A-Z][a-z]{2})$/.test(text)) return 'short-day';
  if (/^[A-Z][a-z]{2}-\d{2}$/.test(text)) return 'short-year';
  return 'text';
};

const isLong = (text: string): boolean => new RegExp(`^-?[1-9]\\d{${KEPT_DIGITS},}$`).test(text);
