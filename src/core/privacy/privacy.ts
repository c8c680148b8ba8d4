/**
 * Finds personal information that must not be published, in every input and every output.
 *
 * The patterns are strict (check digits, real dates, issued prefixes, no adjoining characters), so
 * board codes, hashes, region codes, coordinates and figures are not reported.
 */
import { readableText, type ReadableText } from './readableText.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { PersonalKind } from '../issues/issue.ts';
import { findWhereabouts } from './whereabouts.ts';

export interface Finding {
  kind: PersonalKind;
  /** The match with some text around it. All matches in it are masked. */
  excerpt: string;
  /** Offset and length in the original text, in UTF-16 units. */
  offset: number;
  length: number;
}

/**
 * Whether a match may be published, e.g. a mobile with consent on record or the office's mailbox.
 *
 * @param value digits without separators, plates in capitals, e-mail addresses in lower case, home
 *   addresses and whereabouts without spaces
 */
export type IsAllowed = (kind: PersonalKind, value: string) => boolean;

/**
 * Identity numbers (GB 11643 with check digit and real birth date), mobiles (also grouped, with
 * +86, full-width, split by invisible characters), bank cards (Luhn), number plates, e-mail
 * addresses, home addresses of residents and whereabouts, in order of appearance. Only whereabouts
 * may contain another match, so that a publishable number does not hide the sentence around it.
 *
 * @param today day of publication: later dates are in the future (see `findWhereabouts`)
 */
export const findPersonalInformation = (
  text: string,
  isAllowed: IsAllowed = () => false,
  today?: CalendarDate,
): readonly Finding[] => {
  // Fast path: megabytes of plain words and markup pass here.
  if (!mayHoldPersonal.test(text)) return [];
  const readable = readableText(text);
  const spans = findSpans(readable.text, today).filter(
    ({ kind, value }) => !isAllowed(kind, value),
  );
  return spans.map((span, at) => ({
    kind: span.kind,
    // At most two other matches fit into the context on either side.
    excerpt: excerptAround(readable.text, span, spans.slice(Math.max(0, at - 2), at + 3)),
    ...originalPlace(readable, span),
  }));
};

/** A text with every match of `findPersonalInformation` masked, cut to `length` characters. */
export const maskedExcerpt = (text: string, length = 40): string => {
  const readable = readableText(text).text;
  const masked = Array.from(maskSpans(readable, findSpans(readable), 0, readable.length));
  return masked.length > length ? `${masked.slice(0, length).join('')}…` : masked.join('');
};

/**
 * A number, an at sign, the word for a stairway, or the first words of whereabouts without a
 * number.
 */
const mayHoldPersonal = /[\p{N}@\uff20\ufe6b]|单元|[每明后下周星]|天天|平时|住/u;

interface Span {
  kind: PersonalKind;
  /** Without separators. */
  value: string;
  start: number;
  end: number;
}

interface Pattern {
  kind: PersonalKind;
  form: RegExp;
  /** The value; undefined if the form matches but the content is invalid. */
  read: (match: string) => string | undefined;
}

// Earlier patterns win if two overlap.
const patterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    form: /[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9])? ?@ ?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,18}/g,
    read: (match) => {
      const value = match.replaceAll(' ', '').toLowerCase();
      return /@\d+x\.|\.(?:png|jpe?g|webp|gif|svg|css|m?js|ts|json|html?)$/.test(value)
        ? undefined
        : value;
    },
  },
  {
    kind: 'id-number',
    form: /\d{6}[ -]?(?:18|19|20)\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3}[ -]?[\dXx]/g,
    read: (match) => {
      const value = compact(match).toUpperCase();
      return isIdNumber(value) ? value : undefined;
    },
  },
  {
    kind: 'bank-card',
    form: /\d{16,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{6}[ -]\d{10,13}/g,
    read: (match) => {
      const value = compact(match);
      return isBankCard(value) ? value : undefined;
    },
  },
  {
    kind: 'mobile',
    form: /(?:(?:[(（]?\+ ?86[)）]?|[(（]86[)）]|0086|86)[ -]{0,2}|0)?(?:1[3-9]\d{9}|1[3-9]\d[ .-]{1,3}\d{4}[ .-]{1,3}\d{4}|1[3-9]\d[ -]{1,2}\d{8}|1[3-9]\d{2}[ -]{1,2}\d{3}[ -]{1,2}\d{4}|1[3-9]\d{2}[ -]{1,2}\d{4}[ -]{1,2}\d{3}|1[3-9]\d{5}[ -]{1,2}\d{4}|1 [3-9](?: \d){9})/g,
    read: (match) => compact(match).slice(-11),
  },
  {
    kind: 'plate',
    form: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][ .·•-]?(?:[A-HJ-NP-Za-hj-np-z\d]{4}[挂学警港澳领]|[A-HJ-NP-Za-hj-np-z\d]{5,6})/g,
    read: (match) => {
      const value = match.replace(/[ .·•-]/g, '').toUpperCase();
      return isPlate(value) ? value : undefined;
    },
  },
  {
    // 单元 is a stairway of flats. Offices have buildings and rooms, but no stairway number.
    kind: 'home-address',
    form: /(?:\d{1,4}|[一二三四五六七八九十]{1,3}) ?(?:号楼|号院|栋|幢|座|楼) ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?单元(?: ?\d{2,4}(?!\d) ?[室号房户]?)?/g,
    read: (match) => match.replaceAll(' ', ''),
  },
  {
    // A numbered dwelling, with words that say somebody lives there.
    kind: 'home-address',
    form: /(?:(?:家庭|现|户籍)(?:住址|地址)|住址)(?:[:：为是在 ]{1,2})[^ ，。；、,;"<>]{2,40}|(?:家住|现住|现居|居住在|租住在?|住在) ?[^ ，。；、,;"<>\d]{2,24}\d{1,4} ?[号户排组](?![楼院线桥])/g,
    read: (match) => match.replaceAll(' ', ''),
  },
];

const findSpans = (text: string, today?: CalendarDate): readonly Span[] =>
  [...findPatterns(text), ...whereaboutsSpans(text, today)].sort((a, b) => a.start - b.start);

const whereaboutsSpans = (text: string, today: CalendarDate | undefined): readonly Span[] =>
  findWhereabouts(text, today).map(({ start, end }) => ({
    kind: 'whereabouts',
    value: text.slice(start, end).replaceAll(' ', ''),
    start,
    end,
  }));

function findPatterns(text: string): readonly Span[] {
  const spans: Span[] = [];
  const taken = new Set<number>();
  for (const { kind, form, read } of patterns) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = standsAlone(text, start, end, kind) ? read(match[0]) : undefined;
      const units = Array.from({ length: end - start }, (_unit, at) => start + at);
      if (value !== undefined && !units.some((unit) => taken.has(unit))) {
        spans.push({ kind, value, start, end });
        for (const unit of units) taken.add(unit);
      }
      // A rejected match may contain a valid one that starts inside it.
      else form.lastIndex = start + 1;
    }
  }
  return spans;
}

/** False inside a longer number, a decimal, a hash or an identifier. */
function standsAlone(text: string, start: number, end: number, kind: PersonalKind): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  if (kind === 'plate') return !/^[A-Za-z\d]/.test(after);
  if (kind === 'e-mail') return !/[A-Za-z0-9._%+-]$/.test(before) && !/^[A-Za-z0-9]/.test(after);

  const isLabelled = /(?:^|[^a-z])(?:tel|mobile|mob|phone|cell|sj|id|card|no)$/i.test(before);
  const adjoinsBefore = /[A-Za-z\d_]$/.test(before) && !isLabelled;
  const isDecimal = /\d[.,]$/.test(before) || /^[.,]\d/.test(after);
  return !adjoinsBefore && !isDecimal && !/^[A-Za-z\d_]/.test(after);
}

const compact = (match: string): string => match.replace(/[^\dXx]/g, '');

/** Province codes of GB/T 2260, including Taiwan, Hong Kong, Macao and residents abroad. */
const provinceCode = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdNumber(value: string): boolean {
  if (!provinceCode.test(value)) return false;
  const year = Number(value.slice(6, 10));
  const month = Number(value.slice(10, 12));
  const day = Number(value.slice(12, 14));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1880 || day < 1 || day > days) return false;

  // GB 11643: weights 2^(18-i) mod 11, check characters in this order.
  const sum = idWeights.reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

/** Prefixes of cards issued in China, and a valid Luhn check digit. */
function isBankCard(value: string): boolean {
  if (!/^(?:62|60|4|5[1-5]|2[2-7]|35|9558|9400|8[0-9])/.test(value) || /^(\d)\1+$/.test(value)) {
    return false;
  }
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const digit = Number(value[value.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * At most two letters after the letter of the issuing office (new-energy plates: D or F at one end,
 * otherwise digits).
 */
function isPlate(value: string): boolean {
  const serial = value.slice(2);
  if (serial.length === 6)
    return /^(?:[A-HJK]\d{5}|[A-HJK][A-HJ-NP-Z]\d{4}|\d{5}[A-HJK])$/.test(serial);
  const letters = serial.replace(/[^A-Z]/g, '').length;
  return letters <= 2 && /\d/.test(serial);
}

function maskSpans(text: string, spans: readonly Span[], from: number, to: number): string {
  let masked = '';
  let at = from;
  for (const span of spans) {
    if (span.end <= Math.max(from, at) || span.start >= to) continue;
    masked += text.slice(at, Math.max(at, span.start)) + mask(span);
    at = span.end;
  }
  return masked + text.slice(at, Math.max(at, to));
}

function excerptAround(text: string, span: Span, spans: readonly Span[]): string {
  const context = 8;
  const from = Math.max(0, span.start - context);
  const to = Math.min(text.length, span.end + context);
  return maskSpans(text, spans, from, to).replace(/\s+/g, ' ').trim();
}

/** Enough to find the match again, too little to use it. */
function mask({ kind, value }: Span): string {
  switch (kind) {
    case 'mobile':
      return `${value.slice(0, 3)}******${value.slice(-2)}`;
    case 'id-number':
      return `${value.slice(0, 3)}${'*'.repeat(14)}${value.slice(-1)}`;
    case 'bank-card':
      return `${value.slice(0, 4)}${'*'.repeat(value.length - 4)}`;
    case 'plate':
      return `${value.slice(0, 2)}${'*'.repeat(value.length - 2)}`;
    case 'home-address':
      return `${'*'.repeat(value.length - 2)}${value.slice(-2)}`;
    case 'whereabouts':
      return `${value.slice(0, 2)}******${value.slice(-2)}`;
    case 'e-mail':
      return `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`;
  }
}

function originalPlace(
  { offsetOf }: ReadableText,
  { start, end }: Span,
): { offset: number; length: number } {
  const offset = offsetOf(start);
  return { offset, length: offsetOf(end) - offset };
}
