import type { Random } from '../../../../scripts/demo/random.ts';

/** Digits that do not begin with 0. */
export const digits = (random: Random, length: number): string =>
  String(random.int(1, 9)) +
  Array.from({ length: length - 1 }, () => String(random.int(0, 9))).join('');

const two = (number: number): string => String(number).padStart(2, '0');

/** The province and a county that was never issued, and a birthday. */
const bornIn = (random: Random, latest: number): string => {
  const year = String(random.int(1935, latest));
  const county = random.pick(['130999', '140998', '410997', '510996', '622999', '110999']);
  return county + year + two(random.int(1, 12)) + two(random.int(1, 28));
};

/** The check character of GB 11643, by Horner's rule: not the way of the program. */
const checkCharacter = (first17: string): string => {
  const sum = Array.from(first17).reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
  return '10X98765432'.charAt(sum % 11);
};

/** An identity number of 18 characters with a right or wrong check character. */
export const idNumber = (random: Random, check: 'right' | 'wrong' = 'right'): string => {
  const first17 = bornIn(random, 2015) + String(random.int(1, 999)).padStart(3, '0');
  const right = checkCharacter(first17);
  const others = Array.from('0123456789X').filter((other) => other !== right);
  return first17 + (check === 'right' ? right : random.pick(others));
};

/** An identity number of before October 1999. */
export const shortIdNumber = (random: Random): string => {
  const long = bornIn(random, 1998) + String(random.int(1, 999)).padStart(3, '0');
  return long.slice(0, 6) + long.slice(8);
};

/** A bank card with a right or wrong last digit. */
export const cardNumber = (random: Random, check: 'right' | 'wrong' = 'right'): string => {
  const first = random.pick(['622202', '621700', '622848', '621226', '625958', '623059']);
  const body = first + digits(random, random.pick([9, 12]));
  const sum = Array.from(body)
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
  const right = (10 - (sum % 10)) % 10;
  return body + String(check === 'right' ? right : (right + random.int(1, 9)) % 10);
};

/** A mobile number. */
export const mobile = (random: Random): string =>
  `1${random.int(3, 9)}${String(random.int(0, 999_999_999)).padStart(9, '0')}`;
