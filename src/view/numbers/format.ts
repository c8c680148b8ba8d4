/**
 * All formatting of numbers for people. Percentages are computed on whole numbers, so that no
 * binary fraction or rounding ever claims more than was counted.
 */
import {
  monthOf,
  monthOfYear,
  yearOf,
  type CalendarDate,
  type Month,
} from '../../core/calendar/calendar.ts';
import { groupPhone, readPhone } from '../../core/contacts/phone.ts';
import { roundHalfUp } from '../../core/numbers/decimals.ts';
import { isNothingToCount, type Ratio } from '../../core/numbers/ratio.ts';
import { text } from '../../i18n/text.ts';

/**
 * A share in per cent with one decimal, such as `96.7%`. Never 100.0 while anything is missing,
 * never 0.0 while anything is counted.
 *
 * @param whenNothing text for 0 of 0, such as 「无排查问题」
 */
export const formatPercent = (ratio: Ratio, whenNothing: string): string =>
  isNothingToCount(ratio) ? whenNothing : `${formatPercentNumber(ratio)}%`;

/**
 * The same without the per cent sign, for a headline that sets it smaller.
 *
 * @throws RangeError for 0 of 0
 */
export const formatPercentNumber = (ratio: Ratio): string => tenthsToText(percentTenths(ratio));

/**
 * The printed per cent as a number, such as 96.7, so that files have the same value as the page.
 *
 * @throws RangeError for 0 of 0
 */
export const percentNumber = (ratio: Ratio): number => percentTenths(ratio) / 10;

/**
 * The change between two shares in percentage points, such as `+1.9 个百分点`. It is the difference of
 * the two printed values, so that a reader who subtracts them gets the same result.
 *
 * @param whenNothing text for a change from or to 0 of 0
 */
export const formatPointChange = (now: Ratio, before: Ratio, whenNothing: string): string => {
  if (isNothingToCount(now) || isNothingToCount(before)) return whenNothing;
  const change = percentTenths(now) - percentTenths(before);
  if (change === 0) return text.numbers.unchanged;
  return text.numbers.percentagePoints(signOf(change) + tenthsToText(Math.abs(change)));
};

/** A whole number; from five digits it is grouped by threes: `1999`, `56,024`. */
export const formatCount = (count: number): string => {
  if (!Number.isSafeInteger(count))
    throw new RangeError(`Expected a whole number, received ${count}`);
  const digits = String(Math.abs(count));
  return (count < 0 ? minus : '') + groupDigits(digits);
};

/** A change of a count with its sign: `+12`, `−3`. */
export const formatCountChange = (change: number): string =>
  change === 0 ? text.numbers.unchanged : signOf(change) + formatCount(Math.abs(change));

/**
 * An amount with at most `places` decimals and no trailing zeros: `316`, `82.5`, `12,345.6`. A
 * smaller amount gets more decimals, so that it is not printed as zero.
 */
export const formatAmount = (amount: number, places = 2): string => {
  if (!Number.isFinite(amount)) throw new RangeError(`Expected a number, received ${amount}`);
  const isBelowLastPlace = amount !== 0 && Math.abs(amount) < 10 ** -places;
  if (isBelowLastPlace && places < 12) return formatAmount(amount, places + 1);
  const rounded = roundHalfUp(amount, places);
  const [whole = '0', fraction] = plainDigits(Math.abs(rounded), places).split('.');
  const grouped = groupDigits(whole);
  return (rounded < 0 ? minus : '') + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
};

/** A large amount in 万 from 10,000 up, with at most two decimals: `1.23 万`; else unchanged. */
export const formatScaledAmount = (amount: number): string =>
  Math.abs(amount) < 10_000
    ? formatAmount(amount)
    : text.numbers.tenThousands(formatAmount(amount / 10_000));

/** A length along the river with at most two decimals: `18.6 公里`. */
export const formatKm = (lengthKm: number): string =>
  text.numbers.kilometres(formatAmount(lengthKm));

/** `2026 年 10 月 31 日` */
export const formatDate = (date: CalendarDate): string =>
  text.numbers.date(yearOf(date), monthOfYear(monthOf(date)), Number(date.slice(8)));

/** `10 月 31 日`, if the year is clear from the context. */
export const formatDayOfYear = (date: CalendarDate): string =>
  text.numbers.dayOfYear(monthOfYear(monthOf(date)), Number(date.slice(8)));

/** `2026 年 10 月` */
export const formatMonth = (month: Month): string =>
  text.numbers.month(yearOf(month), monthOfYear(month));

/**
 * A telephone number of the record as every page, board and report prints it (`groupPhone`). Text
 * that is not a telephone number stays unchanged.
 */
export const formatPhone = (written: string): string => {
  const reading = readPhone(written);
  return reading.ok ? groupPhone(reading.phone) : written;
};

const minus = '−';

const signOf = (change: number): string => (change < 0 ? minus : '+');

/** Tenths of a per cent, 0 to 1000, rounded half up. 0 and 1000 are only used if exact. */
const percentTenths = ({ numerator, denominator }: Ratio): number => {
  if (denominator === 0) throw new RangeError('0 of 0 has no percentage; word it instead');
  const doubled = 2000 * numerator + denominator;
  const tenths = (doubled - (doubled % (2 * denominator))) / (2 * denominator);
  if (tenths >= 1000 && numerator < denominator) return 999;
  return tenths === 0 && numerator > 0 ? 1 : tenths;
};

const tenthsToText = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** Digits without exponent or trailing zeros. */
const plainDigits = (value: number, places: number): string => {
  const fixed = value.toFixed(places);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
};

/** Numbers of up to four digits are not grouped (GB/T 15835). */
const groupDigits = (digits: string): string =>
  digits.length <= 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
