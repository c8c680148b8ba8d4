import type { FigureCoverage } from '../../core/figures/figure.ts';

/** The only English text of a figure: its citation. */
export const englishCitation = (parts: {
  readonly office: string;
  readonly title: string;
  readonly value: string;
  readonly parts: string | undefined;
  /** Period of the value. */
  readonly period: string;
  readonly edition: string;
  readonly isPreliminary: boolean;
  readonly address: string;
}): string =>
  `${parts.office}, “${parts.title}”, ${parts.period}: ${parts.value}` +
  (parts.parts === undefined ? '' : ` (${parts.parts})`) +
  `${parts.isPreliminary ? ', preliminary' : ''}. Edition ${parts.edition}. ${parts.address}`;

/** Names of a share's parts in English. */
export const englishParts = (numerator: string, denominator: string, part: string): string =>
  `${numerator} of ${denominator} ${part}`;

/** An office without an English name: its description, and its own Chinese name. */
export const englishOffice = (officeName: string): string => `River Chief Office (${officeName})`;

/** The period of a value, which ends on the date. */
export const englishPeriod = (
  coverage: FigureCoverage,
  {
    year,
    month,
    day,
    isMonthEnd,
  }: {
    readonly year: number;
    /** 1 to 12. */
    readonly month: number;
    readonly day: number;
    readonly isMonthEnd: boolean;
  },
): string => {
  const name = monthNames[month - 1] ?? '';
  const sinceJanuary = isMonthEnd
    ? `${month === 1 ? '' : 'January–'}${name} ${year}`
    : `1 January–${day} ${name} ${year}`;
  switch (coverage) {
    case 'as-of':
      return `as of ${day} ${name} ${year}`;
    case 'month':
      return isMonthEnd ? `${name} ${year}` : `1–${day} ${name} ${year}`;
    case 'year-to-date':
      return `${sinceJanuary}, cumulative`;
    case 'cases-of-year':
      return sinceJanuary;
    case 'latest-year':
      return `assessment year ${year}`;
  }
};

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Text in place of a missing value. */
export const englishNoValue = 'no value published';
