/**
 * Parses phone numbers as offices write them and classifies them by what a board can print.
 *
 * Forms: landline with area code and 7 or 8 digits, with or without extension; 400 numbers; short
 * codes such as 12345; mobiles. Anything else is refused with a reason.
 */
import type { PhoneFault } from '../issues/issue.ts';

export type Phone =
  | { kind: 'landline'; areaCode: string; number: string; extension?: string }
  | { kind: 'service-400'; number: string }
  /** With the area code, a short code also works from other places. */
  | { kind: 'short-code'; number: string; areaCode?: string }
  | { kind: 'mobile'; number: string };

export type PhoneReading = { ok: true; phone: Phone } | { ok: false; reason: PhoneFault };

/** Emergency, government and supervision lines that answer anywhere in the country. */
const shortCodes = new Set(['110', '119', '120', '122', '12314', '12345', '12369', '12388']);

/**
 * Parses a phone number in any usual spelling: full-width, spaced, hyphenated, bracketed, with +86.
 */
export const readPhone = (text: string): PhoneReading => {
  const written = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();
  if (written === '') return fault('empty');
  if (/[、,;/]|或/.test(written)) return fault('several-numbers');

  const { main, extension } = splitExtension(written);
  if (/[^\d+()\-.\s]/.test(main)) return fault('letters');
  const digits = nationalDigits(main);

  if (extension === undefined) {
    if (shortCodes.has(digits)) return phone({ kind: 'short-code', number: digits });
    if (/^0?1[3-9]\d{9}$/.test(digits)) return phone({ kind: 'mobile', number: digits.slice(-11) });
    if (/^400\d{7}$/.test(digits)) return phone({ kind: 'service-400', number: digits });
  }
  return readLandline(digits, extension);
};

/**
 * The number in a call link.
 *
 * Plain national digits, not `+86`: 400 numbers and short codes cannot be reached with a country
 * code, and a landline then shows on the phone as it is printed on the board. An extension follows
 * two commas, which phones dial as a pause of about four seconds.
 */
export const telHref = (phone: Phone): string => {
  if (phone.kind !== 'landline') return `tel:${phoneKey(phone)}`;
  const extension = phone.extension === undefined ? '' : `,,${phone.extension}`;
  return `tel:${phone.areaCode}${phone.number}${extension}`;
};

/**
 * The printed form of a number, in groups for reading aloud: `0300-820 4417`, `0300-820 4417 转
 * 801`, `400 820 8820`, `138 0013 8000`. It has the digits of the number, and `readPhone` reads it
 * back.
 */
export const groupPhone = (phone: Phone): string => {
  switch (phone.kind) {
    case 'landline': {
      const extension = phone.extension === undefined ? '' : ` 转 ${phone.extension}`;
      return `${phone.areaCode}-${phone.number.slice(0, -4)} ${phone.number.slice(-4)}${extension}`;
    }
    case 'short-code':
      return phone.areaCode === undefined ? phone.number : `${phone.areaCode}-${phone.number}`;
    case 'service-400':
      return `${phone.number.slice(0, 3)} ${phone.number.slice(3, 6)} ${phone.number.slice(6)}`;
    case 'mobile':
      return `${phone.number.slice(0, 3)} ${phone.number.slice(3, 7)} ${phone.number.slice(7)}`;
  }
};

/** Digits that identify a number across records; with `-801` if it has an extension. */
export const phoneKey = (phone: Phone): string => {
  switch (phone.kind) {
    case 'landline':
      return phone.areaCode + phone.number + (phone.extension ? `-${phone.extension}` : '');
    case 'short-code':
      return (phone.areaCode ?? '') + phone.number;
    case 'service-400':
    case 'mobile':
      return phone.number;
  }
};

/** Mobiles listed for more than one holder: number and holders, each once, as given. */
export const findSharedMobiles = <Holder>(
  contacts: Iterable<{ holder: Holder; phone: Phone }>,
): readonly { phone: Phone; holders: readonly Holder[] }[] => {
  const byNumber = new Map<string, { phone: Phone; holders: Set<Holder> }>();
  for (const { holder, phone } of contacts) {
    if (phone.kind !== 'mobile') continue;
    const entry = byNumber.get(phone.number) ?? { phone, holders: new Set() };
    byNumber.set(phone.number, entry);
    entry.holders.add(holder);
  }
  return Array.from(byNumber.values())
    .filter(({ holders }) => holders.size > 1)
    .map(({ phone, holders }) => ({ phone, holders: Array.from(holders) }));
};

/** Local numbers listed under more than one area code, in order of appearance. */
export const findAreaCodeConflicts = (
  phones: Iterable<Phone>,
): readonly { number: string; areaCodes: readonly string[] }[] => {
  const byNumber = new Map<string, Set<string>>();
  for (const phone of phones) {
    if (phone.kind !== 'landline') continue;
    const areaCodes = byNumber.get(phone.number) ?? new Set();
    byNumber.set(phone.number, areaCodes.add(phone.areaCode));
  }
  return Array.from(byNumber, ([number, areaCodes]) => ({
    number,
    areaCodes: Array.from(areaCodes),
  })).filter(({ areaCodes }) => areaCodes.length > 1);
};

function readLandline(digits: string, extension: string | undefined): PhoneReading {
  if (!digits.startsWith('0')) {
    // 7 or 8 digits: a landline without its area code.
    return fault(/^[2-9]\d{6,7}$/.test(digits) ? 'area-code-missing' : 'length');
  }
  // Area codes have three digits for 010 and 02x, else four.
  const areaCode = /^0(?:10|2\d|[3-9]\d\d)/.exec(digits)?.[0];
  if (areaCode === undefined) return fault(digits.length < 10 ? 'length' : 'area-code-unknown');

  const number = digits.slice(areaCode.length);
  if (extension === undefined && shortCodes.has(number)) {
    return phone({ kind: 'short-code', number, areaCode });
  }
  if (number.length < 7 || number.length > 8) return fault('length');
  if (!/^[2-9]/.test(number)) return fault('local-number');
  return phone({
    kind: 'landline',
    areaCode,
    number,
    ...(extension === undefined ? {} : { extension }),
  });
}

/** `转801`, `ext. 801`, `#801`, and `-801` after a complete landline. */
function splitExtension(written: string): { main: string; extension?: string } {
  const named = /^(.*\d)\D*?(?:转|轉|分机|ext\.?|x|#)\D{0,4}(\d{1,6})$/i.exec(written);
  const hyphened = /^(.*\d[\d\s-]{5,}\d)\s*-\s*(\d{1,6})$/.exec(written);
  const [, main, extension] = named ?? hyphened ?? [];
  if (main === undefined || extension === undefined) return { main: written };
  if (named) return { main, extension };

  // A hyphen may also be part of the number. So only a complete number can have an extension after
  // it.
  const isComplete = readLandline(nationalDigits(main), undefined).ok;
  const isWhole = readLandline(nationalDigits(written), undefined).ok;
  return isComplete && !isWhole ? { main, extension } : { main: written };
}

/** Digits without +86 or 0086. A landline written with the country code gets its leading 0 back. */
function nationalDigits(main: string): string {
  const digits = main.replace(/\D/g, '');
  const isForeignForm = /^\s*\(?\s*\+/.test(main) || digits.startsWith('0086');
  const bare = digits.replace(/^0086/, '');
  const national =
    isForeignForm || /^86\D/.test(main.trim()) || /^861[3-9]\d{9}$/.test(digits)
      ? bare.replace(/^86/, '')
      : bare;
  const lostItsZero =
    national !== digits && /^[1-9]\d{8,10}$/.test(national) && !/^(?:1[3-9]|400)/.test(national);
  return lostItsZero ? `0${national}` : national;
}

const phone = (value: Phone): PhoneReading => ({ ok: true, phone: value });
const fault = (reason: PhoneFault): PhoneReading => ({ ok: false, reason });
