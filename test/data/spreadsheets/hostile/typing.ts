/** What a spreadsheet keeps of a typed text. */
export type Stored =
  | { readonly kind: 'text'; readonly text: string }
  /** Dates are serial days with a format of days. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string };

/** The year of a day that is typed without one: that of the clock of the machine. */
export const typingYear = 2026;

/** What a cell of the format "text" keeps: everything as typed. */
export const typedAsText = (text: string): Stored => ({ kind: 'text', text });

/**
 * What Excel with Chinese settings makes of a text typed into a cell of the format "General". It is
 * written from the behaviour of the program and shares nothing with the reader under test.
 */
export const typedAsGeneral = (typed: string): Stored => {
  const text = typed.trim();
  if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', value: /^true$/i.test(text) };
  if (text.startsWith("'")) return typedAsText(text.slice(1));
  return formulaOf(text) ?? dateOf(text) ?? numberOf(text) ?? clockOf(text) ?? typedAsText(typed);
};

const general = (value: number): Stored => ({
  kind: 'number',
  value: precise(value),
  format: 'General',
});

/** Fifteen digits are kept, later ones become 0. */
const precise = (value: number): number => Number(value.toPrecision(15));

/** A plus or minus with digits and operators is calculated, as is anything behind `=`. */
const formulaOf = (text: string): Stored | undefined => {
  if (!/^[=+-]/.test(text)) return undefined;
  const body = text.replace(/^[=+]/, '');
  const parts = /^-?\d+(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)+$/.test(body)
    ? body.match(/[+-]?\d+(?:\.\d+)?/g)
    : null;
  if (parts) {
    const result = parts.reduce((sum, part) => sum + Number(part), 0);
    return { kind: 'formula', formula: body, result: precise(result) };
  }
  return /^\d+(?:\.\d+)?$/.test(body) ? general(Number(body)) : undefined;
};

const numberOf = (text: string): Stored | undefined => {
  const bare = text.replace(/^[￥¥]\s*/, '');
  const negative = /^\((.+)\)$/.exec(bare)?.[1];
  const inner = negative ?? bare;
  const sign = negative === undefined ? 1 : -1;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(inner)) return general(sign * Number(inner));
  if (/^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i.test(inner)) {
    const value = sign * Number(inner);
    // Beyond the largest number the text stays.
    return Number.isFinite(value) ? { kind: 'number', value, format: '0.00E+00' } : undefined;
  }
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(inner))
    return {
      kind: 'number',
      value: sign * Number(inner.replaceAll(',', '')),
      format: inner.includes('.') ? '#,##0.00' : '#,##0',
    };
  const share = /^([+-]?\d+(?:\.\d*)?)%$/.exec(inner)?.[1];
  return share === undefined
    ? undefined
    : {
        kind: 'number',
        value: precise(Number(share) / 100),
        format: share.includes('.') ? '0.00%' : '0%',
      };
};

interface DateForm {
  readonly form: RegExp;
  /** Which part of the match is year, month and day; 0 if there is none. */
  readonly parts: readonly [number, number, number];
  readonly format: string;
}

const dateForms: readonly DateForm[] = [
  { form: /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, parts: [1, 2, 3], format: 'yyyy/m/d' },
  {
    form: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/,
    parts: [1, 2, 3],
    format: 'yyyy"年"m"月"d"日"',
  },
  { form: /^(\d{4})[-/](\d{1,2})$/, parts: [1, 2, 0], format: 'mmm-yy' },
  { form: /^(\d{4}|\d{2})年(\d{1,2})月$/, parts: [1, 2, 0], format: 'yyyy"年"m"月"' },
  { form: /^(\d{1,2})月(\d{1,2})日$/, parts: [0, 1, 2], format: 'm"月"d"日"' },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, parts: [0, 1, 2], format: 'm"月"d"日"' },
];

const dateOf = (text: string): Stored | undefined => {
  for (const { form, parts, format } of dateForms) {
    const found = form.exec(text);
    if (!found) continue;
    const [year, month, day] = parts.map((part) => (part === 0 ? undefined : Number(found[part])));
    const serial = serialOf(fourDigits(year ?? typingYear), month ?? 1, day ?? 1);
    if (serial !== undefined) return { kind: 'number', value: serial, format };
  }
  return undefined;
};

const fourDigits = (year: number): number =>
  year > 99 ? year : year < 30 ? 2000 + year : 1900 + year;

/** Days since the last day of 1899; undefined if there is no such day. */
export const serialOf = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? Math.round(date.getTime() / 86_400_000) + 25_569 : undefined;
};

const clockOf = (text: string): Stored | undefined => {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  return hour === undefined
    ? undefined
    : { kind: 'number', value: (Number(hour) * 60 + Number(minute)) / 1440, format: 'h:mm' };
};
