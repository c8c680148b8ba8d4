import type { UnsafeNumberReason } from '../issues/issue.ts';

export interface NumberFault {
  literal: string;
  reason: UnsafeNumberReason;
  /** What would be stored instead. */
  stored: string;
}

/**
 * Why a JSON number cannot be kept as written; undefined if its nearest double prints the same
 * digits.
 */
export const findNumberFault = (literal: string): NumberFault | undefined => {
  const value = Number(literal);
  const stored = String(value);
  const fault = (reason: UnsafeNumberReason): NumberFault => ({
    literal: literal.length > 40 ? `${literal.slice(0, 40)}…` : literal,
    reason,
    stored,
  });

  if (!Number.isFinite(value)) return fault('overflow');
  if (value === 0) return /^-?0*\.?0*(?:$|[eE])/.test(literal) ? undefined : fault('underflow');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return fault('integer-beyond-2^53');
  return significant(literal) === significant(stored) ? undefined : fault('digits-lost');
};

/** Digits without leading and trailing zeros, and their power of ten: `4250` is `425e1`. */
function significant(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + (digits.length - kept.length);
  return `${kept}e${String(power)}`;
}
