import { isCreditCode, isDatedByOffice } from './identityNumber.ts';

/** Prefixes of cards issued in China. */
const prefix = /^(?:62|60|4|5[1-5]|2[2-7]|35|9558|9400|8[0-9])/;

/** UnionPay prefixes in use, without those that are codes of counties in Gansu. */
const unionPay = /^62(?:1[2-9]|2[2-8]|3[0-6]|5\d|8[2-5])/;

/** Whether 16 to 19 digits begin like a card issued in China. */
export const beginsLikeCard = (value: string): boolean =>
  prefix.test(value) && !/^(\d)\1+$/.test(value);

/** Whether 16 to 19 digits are a bank card with a right last digit (Luhn), and not a dated code. */
export const isBankCard = (value: string): boolean =>
  beginsLikeCard(value) && hasRightEnd(value) && !isOtherCode(value);

/** Whether the digits have prefix and length of a UnionPay card, whatever the last digit. */
export const isDamagedBankCard = (value: string): boolean =>
  unionPay.test(value) && (value.length === 16 || value.length === 19) && !isOtherCode(value);

/** A county, a day since 2016 and a sequence; or the number of a company. */
const isOtherCode = (value: string): boolean =>
  (/^\d{6}20/.test(value) && isDatedByOffice(value)) ||
  (value.length === 18 && isCreditCode(value));

const hasRightEnd = (value: string): boolean => {
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const digit = Number(value[value.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
