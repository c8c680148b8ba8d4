/**
 * Finds personal information that must not be published, in every input and every output.
 *
 * A number is found by its shape (check digits, real dates, issued prefixes, no adjoining
 * characters), or by the words before it where it is damaged; an address, a birthday and an illness
 * by the words around. Board codes, licences, hashes, coordinates and figures are not reported.
 */
import type { CalendarDate } from '../calendar/calendar.ts';
import type { PersonalKind } from '../issues/issue.ts';
import { accountPatterns } from './accountPatterns.ts';
import { cardPatterns } from './cardPatterns.ts';
import { homePatterns } from './homePatterns.ts';
import { identityPatterns } from './identityPatterns.ts';
import { lifePatterns } from './lifePatterns.ts';
import { masked } from './masks.ts';
import { phonePatterns } from './phonePatterns.ts';
import type { Pattern } from './pattern.ts';
import { readableText, type ReadableText } from './readableText.ts';
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
 * Numbers of people (identity, passport and other papers, bank card, mobile, plate), accounts of
 * WeChat and QQ, e-mail addresses, homes, birthdays, states of health, children and whereabouts, in
 * order of appearance; damaged, grouped, full-width, half hidden and read out as well. Only
 * whereabouts may contain another match, so that a publishable number does not hide the sentence
 * around it.
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

/**
 * A text as it is, with the numbers, addresses and lives of people in it masked: for reports, which
 * quote what they refuse. Whereabouts stay.
 */
export const maskPersonal = (text: string): string => {
  if (!mayHoldPersonal.test(text)) return text;
  const readable = readableText(text);
  let shown = '';
  let at = 0;
  for (const span of [...findPatterns(readable.text)].sort((a, b) => a.start - b.start)) {
    const { offset, length } = originalPlace(readable, span);
    shown += text.slice(at, offset) + masked(span.kind, span.value);
    at = offset + length;
  }
  return shown + text.slice(at);
};

/** A text with every match of `findPersonalInformation` masked, cut to `length` characters. */
export const maskedExcerpt = (text: string, length = 40): string => {
  const readable = readableText(text).text;
  const shown = Array.from(maskSpans(readable, findSpans(readable), 0, readable.length));
  return shown.length > length ? `${shown.slice(0, length).join('')}…` : shown.join('');
};

/** A number, an at sign, or a character of what is found without one. */
const mayHoldPersonal =
  /[\p{N}@\uff20\ufe6b]|单元|[每明后下周星天]|平时|[住家籍址牌组社队号室生患病症癌结癫抑腰炎肝血喘脑风痛肾瘫折痴孕残障保困毒盲聋童孩岁年零〇○一幺壹信]/u;

interface Span {
  kind: PersonalKind;
  /** Without separators. */
  value: string;
  start: number;
  end: number;
}

// Earlier patterns win if two overlap.
const patterns: readonly Pattern[] = [
  ...accountPatterns,
  ...identityPatterns,
  ...cardPatterns,
  ...phonePatterns,
  ...homePatterns,
  ...lifePatterns,
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
  for (const pattern of patterns) {
    const { kind, form, cue } = pattern;
    if (cue?.test(text) === false) continue;
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const end = match.index + match[0].length;
      const start = end - (match.groups?.['value'] ?? match[0]).length;
      const value = isPersonal(pattern, text, start, end)
        ? pattern.read(text.slice(start, end))
        : undefined;
      const units = Array.from({ length: end - start }, (_unit, at) => start + at);
      if (value !== undefined && !units.some((unit) => taken.has(unit))) {
        spans.push({ kind, value, start, end });
        for (const unit of units) taken.add(unit);
      }
      // A rejected match may contain a valid one that starts inside it.
      else form.lastIndex = match.index + 1;
    }
  }
  return spans;
}

/** Whether nothing beside a match, and no other words of its sentence, make it something else. */
const isPersonal = (
  { edge, notAfter, notIn }: Pattern,
  text: string,
  start: number,
  end: number,
): boolean =>
  standsAlone(text, start, end, edge) &&
  notAfter?.test(text.slice(Math.max(0, start - REACH), start)) !== true &&
  notIn?.test(sentenceAround(text, start, end)) !== true;

/** Of a longer sentence only the text around the match is read. */
const REACH = 30;

const sentenceAround = (text: string, start: number, end: number): string =>
  (text
    .slice(Math.max(0, start - REACH), start)
    .split(/[。；;\n]/)
    .at(-1) ?? '') +
  text.slice(start, end) +
  (text.slice(end, end + REACH).split(/[。；;\n]/)[0] ?? '');

/** False inside a longer number, a decimal, a hash or an identifier. */
function standsAlone(text: string, start: number, end: number, edge: Pattern['edge']): boolean {
  if (edge === 'words') return true;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  if (edge === 'plate') return !/^[A-Za-z\d]/.test(after);
  if (edge === 'e-mail') return !/[A-Za-z0-9._%+-]$/.test(before) && !/^[A-Za-z0-9]/.test(after);

  const isDecimal = /\d[.,]$/.test(before) || /^[.,]\d/.test(after);
  if (isDecimal || /\d$/.test(before) || /^\d/.test(after)) return false;
  if (isPictureName(text, end) && !isInFingerprint(text, start, end)) return true;
  const isLabelled =
    /(?:^|[^a-z])(?:tel|mobile|mob|phone|cell|sj|id|card|no|vx?|wx|qq|weixin|wechat|sfz)$/i.test(
      before,
    );
  return (isLabelled || !/[A-Za-z_]$/.test(before)) && !/^[A-Za-z_]/.test(after);
}

/** A name made of a fingerprint has hexadecimal digits on either side. */
const isInFingerprint = (text: string, start: number, end: number): boolean => {
  const [before = ''] = /[\da-f]*$/.exec(text.slice(Math.max(0, start - 64), start)) ?? [];
  const [after = ''] = /^[\da-f]*/.exec(text.slice(end, end + 64)) ?? [];
  return before.length + after.length >= 4;
};

/** In the name of a picture, letters and lines part the words. */
const isPictureName = (text: string, end: number): boolean =>
  /^[^\s"'<>|/\\]{0,60}?\.(?:jpe?g|png|webp|heic|gif|bmp|pdf|mp4)(?![a-z])/i.test(
    text.slice(end, end + 70),
  );

function maskSpans(text: string, spans: readonly Span[], from: number, to: number): string {
  let hidden = '';
  let at = from;
  for (const span of spans) {
    if (span.end <= Math.max(from, at) || span.start >= to) continue;
    hidden += text.slice(at, Math.max(at, span.start)) + masked(span.kind, span.value);
    at = span.end;
  }
  return hidden + text.slice(at, Math.max(at, to));
}

function excerptAround(text: string, span: Span, spans: readonly Span[]): string {
  const context = 8;
  const from = Math.max(0, span.start - context);
  const to = Math.min(text.length, span.end + context);
  return maskSpans(text, spans, from, to).replace(/\s+/g, ' ').trim();
}

function originalPlace(
  { offsetOf }: ReadableText,
  { start, end }: Span,
): { offset: number; length: number } {
  const offset = offsetOf(start);
  return { offset, length: offsetOf(end) - offset };
}
