import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findAreaCodeConflicts,
  findSharedMobiles,
  groupPhone,
  readPhone,
  telHref,
  type Phone,
} from '../../../src/core/contacts/phone.ts';

const getPhone = (text: string): Phone => {
  const reading = readPhone(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`);
  return reading.phone;
};
const reasonFor = (text: string) => {
  const reading = readPhone(text);
  return reading.ok ? groupPhone(reading.phone) : reading.reason;
};

describe('a phone number', () => {
  it.each([
    ['0300-820 4417', '0300-820 4417', 'tel:03008204417'],
    ['0300 8204417', '0300-820 4417', 'tel:03008204417'],
    ['(0300)8204417', '0300-820 4417', 'tel:03008204417'],
    ['（０３００）８２０４４１７', '0300-820 4417', 'tel:03008204417'],
    ['0311－8620 4417', '0311-8620 4417', 'tel:031186204417'],
    ['010-62204417', '010-6220 4417', 'tel:01062204417'],
    ['021 6220 4417', '021-6220 4417', 'tel:02162204417'],
    ['+86 300 820 4417', '0300-820 4417', 'tel:03008204417'],
    ['+86-10-62204417', '010-6220 4417', 'tel:01062204417'],
    ['86-0311-86204417', '0311-8620 4417', 'tel:031186204417'],
    ['0300-8204417-801', '0300-820 4417 转 801', 'tel:03008204417,,801'],
    ['0300-8204417转801', '0300-820 4417 转 801', 'tel:03008204417,,801'],
    ['0300-8204417 转分机 801', '0300-820 4417 转 801', 'tel:03008204417,,801'],
    ['0300-8204417 ext. 801', '0300-820 4417 转 801', 'tel:03008204417,,801'],
    ['0300-8204417#12', '0300-820 4417 转 12', 'tel:03008204417,,12'],
    ['400-820-8820', '400 820 8820', 'tel:4008208820'],
    ['4008 208 820', '400 820 8820', 'tel:4008208820'],
    ['12345', '12345', 'tel:12345'],
    ['12314', '12314', 'tel:12314'],
    ['0300-12345', '0300-12345', 'tel:030012345'],
    ['110', '110', 'tel:110'],
    ['13800138000', '138 0013 8000', 'tel:13800138000'],
    ['138-0013-8000', '138 0013 8000', 'tel:13800138000'],
    ['+86 138 0013 8000', '138 0013 8000', 'tel:13800138000'],
    ['8613800138000', '138 0013 8000', 'tel:13800138000'],
    ['013800138000', '138 0013 8000', 'tel:13800138000'],
    ['138\u200b0013\u200b8000', '138 0013 8000', 'tel:13800138000'],
  ])('%s is printed as %s and called as %s', (written, printed, href) => {
    const phone = getPhone(written);
    expect(groupPhone(phone)).toBe(printed);
    expect(telHref(phone)).toBe(href);
    expect(getPhone(groupPhone(phone))).toEqual(phone);
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['8204417', 'area-code-missing'],
    ['86204417', 'area-code-missing'],
    ['0300-820441', 'length'],
    ['0300-820441789', 'length'],
    ['0300-1204417', 'local-number'],
    ['0110-8204417', 'area-code-unknown'],
    ['1380013800', 'length'],
    ['138001380001', 'length'],
    ['12300138000', 'length'],
    ['12346', 'length'],
    ['400-820-882', 'length'],
    ['800-820-8820', 'length'],
    ['+1 202 555 0100', 'length'],
    ['见公示牌', 'letters'],
    ['王主任0300-8204417', 'letters'],
    ['0300-8204417、8204418', 'several-numbers'],
    ['0300-8204417/8', 'several-numbers'],
    ['0300-8204417或8204418', 'several-numbers'],
    ['----', 'length'],
    ['12345-6', 'length'],
  ])('%s is refused: %s', (written, reason) => {
    expect(reasonFor(written)).toBe(reason);
  });

  it('accepts any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readPhone(text).ok).toBe('boolean');
      }),
    );
  });

  it('is the same in any grouping', () => {
    const grouped = fc
      .tuple(
        fc.constantFrom('03008204417', '01062204417', '13800138000', '4008208820'),
        fc.array(fc.constantFrom('', '', ' ', '.'), { minLength: 11, maxLength: 11 }),
      )
      .map(([digits, gaps]) => ({
        digits,
        written: Array.from(digits, (digit, at) => digit + (gaps[at] ?? '')).join(''),
      }));
    fc.assert(
      fc.property(grouped, ({ digits, written }) => {
        expect(getPhone(written)).toEqual(getPhone(digits));
      }),
    );
  });
});

describe('numbers of several people', () => {
  it('finds a private number that two people share, not an office line', () => {
    const contacts = [
      { holder: 'a', phone: getPhone('13800138000') },
      { holder: 'b', phone: getPhone('138 0013 8000') },
      { holder: 'b', phone: getPhone('13800138000') },
      { holder: 'c', phone: getPhone('13900139000') },
      { holder: 'a', phone: getPhone('0300-8204417') },
      { holder: 'b', phone: getPhone('0300-8204417') },
    ];
    expect(findSharedMobiles(contacts)).toEqual([
      { phone: getPhone('13800138000'), holders: ['a', 'b'] },
    ]);
  });

  it('finds one number with two area codes', () => {
    const phones = ['0300-8204417', '0301-8204417', '0300-8204417-2', '0300-8204418'].map(getPhone);
    expect(findAreaCodeConflicts(phones)).toEqual([
      { number: '8204417', areaCodes: ['0300', '0301'] },
    ]);
  });
});
