import { boardCodePattern, readTypedCode } from '../ids/boardCode.ts';
import { groupPhone, readPhone } from '../contacts/phone.ts';
import { cellText } from './cellText.ts';
import type { ChangeCause } from '../issues/cellFaults.ts';
import { changeDecisions } from './cellChange.ts';
import { lookAlikes } from './lookAlikes.ts';
import { readDate } from './readDate.ts';
import { unitInBrackets } from './readMeasure.ts';
import { splitList } from './splitList.ts';
import type { Cell } from './sheet.ts';
import { storedKindOf, type StoredKind } from './storedKind.ts';
import type { Wanted } from './wanted.ts';

/** What was done to the value of a cell, with what it may have been. */
export interface CellChange {
  readonly cause: ChangeCause | 'error' | 'picture';
  /** The part of the cell, as the clerk sees it. */
  readonly received: string;
  /** Most likely values, none if the value is lost. */
  readonly mayBe: readonly string[];
  /** Set if the cell is read as the only value named, and only said. */
  readonly isRead?: true;
}

/** What is known beside the cell. */
export interface ChangeContext {
  readonly wanted: Wanted;
  /** Header of the column, and the unit that the mapping gives it. */
  readonly header: string;
  readonly unit?: string | undefined;
  /** Year of the sheet. */
  readonly year?: number | undefined;
  /** Identifiers and names that the column may hold. */
  readonly known: () => ReadonlySet<string>;
}

/**
 * What a spreadsheet did to a cell, or may have done, so that it must not be read as it stands.
 * Undefined if it is what was typed. The more convenient of two values is never taken.
 */
export const changeOf = (cell: Cell, context: ChangeContext): CellChange | undefined => {
  const { wanted } = context;
  const stored = storedKindOf(cell);
  const decision = changeDecisions[stored][wanted.kind];
  const received = shownText(cell, stored);
  if (decision === 'read') return undefined;
  if (decision === 'checked') return checked(cell, stored, context, received);
  return { cause: decision, received, mayBe: mayBeOf(cell, stored, context) };
};

/** A day without its year is shown without it. */
const shownText = (cell: Cell, stored: StoredKind): string => {
  const text = cellText(cell.text);
  const [, month = '', day] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (month === '' || !/^short-(?:day|month)$/.test(stored)) return text;
  return `${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
};

/** Values that a cell of a wrong kind may have been. */
const mayBeOf = (cell: Cell, stored: StoredKind, context: ChangeContext): readonly string[] => {
  const alike = lookAlikes(cell, context.known());
  if (alike.length > 0) return alike;
  const text = cellText(cell.text);
  const isNumber = /^(?:quantity|chainage)$/.test(context.wanted.kind);
  switch (stored) {
    case 'early-day':
      return cell.stored === undefined ? [] : [cell.stored];
    case 'percent':
      return isNumber
        ? [String(Number((parseFloat(text) / 100).toPrecision(15))), text.replace('%', '')]
        : [];
    case 'day':
    case 'short-day':
    case 'month': {
      const [, year = '', month = '', day] =
        /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ??
        /^()(\d{1,2})月(\d{1,2})日$/.exec(text) ??
        [];
      if (month === '') return [];
      const parts = [Number(month), ...(day === undefined ? [] : [Number(day)])];
      return stored === 'short-day'
        ? [parts.join('-'), parts.join('/')]
        : [[year, ...parts].join('-'), [year, ...parts].join('/')];
    }
    case 'scaled':
      return isNumber ? [text] : [];
    case 'short-year': {
      const [, name = '', number = ''] = /^([A-Z][a-z]{2})-(\d{2})$/.exec(text) ?? [];
      const month = englishMonths.indexOf(name) + 1;
      return month === 0
        ? []
        : [`20${number}-${String(month).padStart(2, '0')}`, `${month}月${Number(number)}日`];
    }
    default:
      return [];
  }
};

const englishMonths: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
  ' ',
);

/** What only the content of a cell tells. */
const checked = (
  cell: Cell,
  stored: StoredKind,
  context: ChangeContext,
  received: string,
): CellChange | undefined => {
  const text = cellText(cell.text);
  switch (context.wanted.kind) {
    case 'telephone':
      return telephoneChange(text);
    case 'month':
    case 'date':
      return stored === 'number'
        ? numberOfTime(cell, text, context)
        : addedYear(text, context, received);
    case 'quantity':
      return isInYuan(context) && text.startsWith('¥')
        ? undefined
        : { cause: 'money', received, mayBe: [] };
    default:
      return codeChange(cell, text, context);
  }
};

/** A number that lost its first 0 or its plus sign. Several numbers may share a cell. */
const telephoneChange = (text: string): CellChange | undefined => {
  for (const { name } of splitList(text)) {
    if (!/^\d{9,14}$/.test(name) || readPhone(name).ok) continue;
    const read = readPhone(`0${name}`);
    const foreign = readPhone(`+${name}`);
    const likely = read.ok ? read : foreign;
    if (likely.ok)
      return {
        cause: read.ok ? 'zero-front' : 'plus',
        received: name,
        mayBe: [groupPhone(likely.phone)],
      };
  }
  return undefined;
};

/** 2026.1 may be 2026.10, and 46268 is the number of a day. */
const numberOfTime = (
  cell: Cell,
  text: string,
  { wanted }: ChangeContext,
): CellChange | undefined => {
  const isMonth = wanted.kind === 'month';
  if (isMonth && /^\d{4}\.1$/.test(text)) {
    const year = text.slice(0, 4);
    return { cause: 'zero-end', received: text, mayBe: [`${year}-01`, `${year}-10`] };
  }
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = [text, String(Number(text) + 1462)].flatMap((each) => {
    const read = readDate(each);
    return read.kind === 'date' ? [isMonth ? read.date.slice(0, 7) : read.date] : [];
  });
  if (days.length === 0) return undefined;
  const [read = ''] = days;
  return cell.is1904
    ? { cause: 'day-number', received: text, mayBe: days }
    : { cause: 'day-number', received: text, mayBe: [read], isRead: true };
};

/** The year of 9月3日 is that in which it was typed. */
const addedYear = (
  text: string,
  { year }: ChangeContext,
  received: string,
): CellChange | undefined => {
  const stored = /^(\d{4})-/.exec(text)?.[1];
  if (stored === undefined || Number(stored) === year) return undefined;
  return year === undefined
    ? { cause: 'year-added', received, mayBe: [text], isRead: true }
    : { cause: 'year-added', received, mayBe: [text, `${year}${text.slice(4)}`] };
};

/** Money is in yuan: a column of 万元 or of tonnes with a ¥ is unclear. */
const isInYuan = ({ wanted, header, unit }: ChangeContext): boolean =>
  unitInBrackets(wanted.title) === '元' &&
  (unit ?? unitInBrackets(header) ?? '元') === '元' &&
  !header.includes('万');

/** A code that lost zeros, or that is another's that did. */
const codeChange = (
  cell: Cell,
  text: string,
  { wanted, known }: ChangeContext,
): CellChange | undefined => {
  const all = known();
  // A file without types holds what was typed, if the record knows it.
  if (cell.isLoose && all.has(text)) return undefined;
  const alike = lookAlikes(cell, all);
  if (alike.length > 0)
    return {
      cause: 'zero-front',
      received: text,
      mayBe: all.has(text) ? [text, ...alike].slice(0, 3) : alike,
    };
  if (all.has(text)) return undefined;
  const padded = [...paddedCodes(text, wanted), ...paddedLike(text, all)];
  return padded.length === 0 ? undefined : { cause: 'zero-front', received: text, mayBe: padded };
};

/** As wide as the numbers with a leading 0 that are known: beside 01 and 02, 4 was 04. */
const paddedLike = (text: string, all: Iterable<string>): readonly string[] => {
  const widths = new Set(
    [...all].filter((code) => /^0\d+$/.test(code)).map(({ length }) => length),
  );
  const [width = 0] = widths;
  return widths.size === 1 && /^[1-9]\d*$/.test(text) && text.length < width
    ? [text.padStart(width, '0')]
    : [];
};

/**
 * Region codes have 6, 9 or 12 digits; a board code has 7 and a check. What still has a leading 0, or a
 * letter, is no number and lost none.
 */
const paddedCodes = (text: string, { kind }: Wanted): readonly string[] => {
  if (!/^[1-9]\d*$/.test(text)) return [];
  if (kind === 'board-code') {
    const code = text.padStart(7, '0');
    const isCode = boardCodePattern.test(code) && readTypedCode(code).kind === 'code';
    return text.length < 7 && isCode ? [code] : [];
  }
  const lengths = [6, 9, 12];
  if (kind !== 'region-code' || lengths.includes(text.length) || text.length < 3) return [];
  return lengths
    .flatMap((length) => (length > text.length ? [text.padStart(length, '0')] : []))
    .slice(0, 1);
};
