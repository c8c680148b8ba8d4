import type { QuantityFault } from '../issues/tableIssues.ts';
import { cellText } from './cellText.ts';

/** A number parsed from a cell. */
export interface Quantity {
  /** In its unit, with 万 and 亿 multiplied out. */
  readonly value: number;
  /** Unit as written after the number; absent if there is none. */
  readonly unit?: string;
}

/**
 * Parses a number as offices write it: `1,250.5`, `１２．５`, `3.2万立方米`, `4250 m3`, `¥12.5`. Approximate
 * values (`约 30 吨`), lower bounds and ranges are faults: a published figure is exact.
 */
export const readQuantity = (
  raw: string,
): Quantity | { readonly fault: QuantityFault; readonly read: string } => {
  const text = cellText(raw)
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
    .replace(/^¥ ?([\d.]+)$/, '$1元');
  if (/^(?:约|大约|近|不足|超过|超|至少|多于)|(?:左右|余|多)(?!\S*\d)/.test(text))
    return { fault: 'approximate', read: text };
  if (/\d\s*(?:-|—|–|~|～|至|到)\s*\d/.test(text)) return { fault: 'range', read: text };
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*([万亿]?)\s*(\D*?\d?)$/.exec(text);
  if (!match)
    return {
      fault: /\d\D+\d/.test(text) ? 'several-numbers' : 'not-a-number',
      read: text,
    };
  const [, digits = '', scale = '', unit = ''] = match;
  const value = tidy(Number(digits) * (scales[scale] ?? 1));
  return { value, ...(unit !== '' && { unit }) };
};

/** 万 and 亿 are part of the number, not of the unit. */
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Removes binary rounding errors of the multiplication: 3.2 万 is 32000. */
const tidy = (value: number): number => Number(value.toPrecision(15));
