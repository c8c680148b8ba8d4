import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone } from '../../../src/core/contacts/phone.ts';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { getRatio } from '../../../src/core/numbers/ratio.ts';
import {
  formatAmount,
  formatCount,
  formatCountChange,
  formatDate,
  formatKm,
  formatMonth,
  formatPercent,
  formatPercentNumber,
  formatPhone,
  formatPointChange,
  formatScaledAmount,
} from '../../../src/view/numbers/format.ts';

const percent = (numerator: number, denominator: number): string =>
  formatPercent(getRatio(numerator, denominator), '无排查问题');

describe('a percentage', () => {
  it.each([
    [54_173, 56_024, '96.7%'],
    [2117, 2120, '99.9%'],
    [1999, 2000, '99.9%'],
    [999_999, 1_000_000, '99.9%'],
    [1, 1_000_000, '0.1%'],
    [1, 2000, '0.1%'],
    [0, 2000, '0.0%'],
    [2000, 2000, '100.0%'],
    [87, 203, '42.9%'],
    [1, 8, '12.5%'],
    [1, 16, '6.3%'],
    [23, 51, '45.1%'],
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [201, 2000, '10.1%'],
    [57, 2000, '2.9%'],
  ])('for %d of %d is %s', (numerator, denominator, printed) => {
    expect(percent(numerator, denominator)).toBe(printed);
  });

  it('is a word if there is nothing to count', () => {
    expect(percent(0, 0)).toBe('无排查问题');
    expect(() => formatPercentNumber(getRatio(0, 0))).toThrow(RangeError);
  });

  it('is 100 only if everything is counted, and 0 only if nothing is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.nat(3_000_000), (whole, some) => {
        const part = some % (whole + 1);
        const printed = Number(formatPercentNumber(getRatio(part, whole)));
        expect(printed === 100).toBe(part === whole);
        expect(printed === 0).toBe(part === 0);
        expect(Math.abs(printed - (100 * part) / whole)).toBeLessThanOrEqual(0.1);
      }),
    );
  });

  it('rounds halves up like exact long division', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000 }), fc.nat(90_000_000), (whole, some) => {
        const part = some % (whole + 1);
        const tenths = (2000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
        fc.pre(tenths > 0n && tenths < 1000n);
        expect(formatPercentNumber(getRatio(part, whole))).toBe(`${tenths / 10n}.${tenths % 10n}`);
      }),
    );
  });
});

describe('a change in percentage points', () => {
  it('is the difference of the printed values, with its sign', () => {
    expect(formatPointChange(getRatio(967, 1000), getRatio(948, 1000), '—')).toBe('+1.9 个百分点');
    expect(formatPointChange(getRatio(948, 1000), getRatio(967, 1000), '—')).toBe('−1.9 个百分点');
    expect(formatPointChange(getRatio(1, 1), getRatio(1999, 2000), '—')).toBe('+0.1 个百分点');
    expect(formatPointChange(getRatio(1, 2), getRatio(2, 4), '—')).toBe('持平');
  });

  it('is a word from or to 0 of 0', () => {
    expect(formatPointChange(getRatio(1, 2), getRatio(0, 0), '上期无数据')).toBe('上期无数据');
    expect(formatPointChange(getRatio(0, 0), getRatio(1, 2), '本期无数据')).toBe('本期无数据');
  });
});

describe('counts and amounts', () => {
  it.each([
    [0, '0'],
    [1999, '1999'],
    [9999, '9999'],
    [10_000, '10,000'],
    [56_024, '56,024'],
    [1_234_567, '1,234,567'],
    [-12_345, '−12,345'],
  ])('groups %d as %s', (count, printed) => {
    expect(formatCount(count)).toBe(printed);
  });

  it('refuses a fraction as a count', () => {
    expect(() => formatCount(1.5)).toThrow('Expected a whole number, received 1.5');
  });

  it('prints a change of a count with its sign', () => {
    expect([formatCountChange(12), formatCountChange(-3), formatCountChange(0)]).toEqual([
      '+12',
      '−3',
      '持平',
    ]);
  });

  it.each([
    [316, '316'],
    [82.5, '82.5'],
    [82.504, '82.5'],
    [1.005, '1.01'],
    [12_345.678, '12,345.68'],
    [100, '100'],
    [0, '0'],
    [-0.5, '−0.5'],
    [0.004, '0.004'],
    [0.00005, '0.00005'],
  ])('writes the amount %d as %s', (amount, printed) => {
    expect(formatAmount(amount)).toBe(printed);
  });

  it('prints large amounts in 万', () => {
    expect(formatScaledAmount(9999)).toBe('9999');
    expect(formatScaledAmount(10_000)).toBe('1 万');
    expect(formatScaledAmount(12_345)).toBe('1.23 万');
    expect(formatScaledAmount(123_456_789)).toBe('12,345.68 万');
  });

  it('prints kilometres', () => {
    expect(formatKm(18.6)).toBe('18.6 公里');
    expect(formatKm(4)).toBe('4 公里');
  });

  it('refuses anything but a number', () => {
    expect(() => formatAmount(Number.NaN)).toThrow(RangeError);
  });
});

describe('dates', () => {
  it('are written without leading zeros', () => {
    expect(formatDate(getCalendarDate('2026-10-31'))).toBe('2026 年 10 月 31 日');
    expect(formatDate(getCalendarDate('2026-03-05'))).toBe('2026 年 3 月 5 日');
    expect(formatMonth(getMonth('2026-10'))).toBe('2026 年 10 月');
  });
});

describe('a telephone number', () => {
  it.each([
    ['03008204417', '0300-820 4417'],
    ['0300-8204417', '0300-820 4417'],
    ['0300-820 4417', '0300-820 4417'],
    ['01066554417', '010-6655 4417'],
    ['021-66554417', '021-6655 4417'],
    ['0755-66554417', '0755-6655 4417'],
    ['(0300)8204417', '0300-820 4417'],
    ['（０３００）８２０４４１７', '0300-820 4417'],
    ['+86 300 8204417', '0300-820 4417'],
    ['0300-8204417-123', '0300-820 4417 转 123'],
    ['0300-8204417转123', '0300-820 4417 转 123'],
    ['0300 8204417 ext. 123', '0300-820 4417 转 123'],
    ['(0300)8204417#123', '0300-820 4417 转 123'],
    ['13800138000', '138 0013 8000'],
    ['+86 138 0013 8000', '138 0013 8000'],
    ['4008208820', '400 820 8820'],
    ['400-820-8820', '400 820 8820'],
    ['0300-12345', '0300-12345'],
    ['12345', '12345'],
    ['12314', '12314'],
    ['not a number', 'not a number'],
  ])('%s is grouped as %s', (phone, printed) => {
    expect(formatPhone(phone)).toBe(printed);
  });

  it('keeps the dialled number, and leaves other text unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(0\d{9,11}|1\d{10}|400\d{7}|\d{5})$/), (written) => {
        const reading = readPhone(written);
        const printed = formatPhone(written);
        if (reading.ok) expect(readPhone(printed)).toEqual(reading);
        else expect(printed).toBe(written);
      }),
    );
  });
});
