/**
 * Identity numbers of GB 11643: county (6 digits), birthday (8, before 1999 6), sequence (3), and
 * since 1999 a check character.
 */

/** Province codes of GB/T 2260, including Taiwan, Hong Kong, Macao and residents abroad. */
const provinceCode = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * River chief offices count from 2016: from then on a day within a number may be the day of a
 * problem, of a tender or of a licence.
 */
const FIRST_YEAR_OF_OFFICES = 2016;

/** Whether 18 characters are an identity number with a right check character. */
export const isIdNumber = (value: string): boolean =>
  provinceCode.test(value) && birthYearOf(value) !== undefined && hasRightCheck(value);

/**
 * Whether 18 characters are an identity number but for the check character or the day, which a
 * slip or a spreadsheet changed (15 digits are kept, the last three become 000). Numbers with a later day may
 * be the office's own, and companies have numbers with a check character of their own.
 */
export const isDamagedIdNumber = (value: string): boolean =>
  provinceCode.test(value) && mayBeBorn(value) && !isCreditCode(value);

/** Whether the day in an identity number or in an office's own number is of the offices' years. */
export const isDatedByOffice = (value: string): boolean =>
  (birthYearOf(value) ?? 0) >= FIRST_YEAR_OF_OFFICES;

/** Whether 15 digits are an identity number of before October 1999. */
export const isShortIdNumber = (value: string): boolean => {
  const month = Number(value.slice(8, 10));
  const day = Number(value.slice(10, 12));
  return (
    /^\d{2}(?!00)\d{2}(?!00)\d{2}(?:[2-9]\d)/.test(value) &&
    provinceCode.test(value) &&
    // 1900 was no leap year, but 15 digits may also mean 2000.
    isDay(1900 + Number(value.slice(6, 8)), month, day)
  );
};

/** Whether digits and hiding signs have the length of an identity number and begin like one. */
export const isMaskedIdNumber = (value: string): boolean =>
  (value.length === 18 || value.length === 15) &&
  provinceCode.test(value) &&
  value.replace(/\D/g, '').length >= 6;

/** Whether a year of birth stands in it, and month or day may be right: a slip spoils only one. */
const mayBeBorn = (value: string): boolean => {
  const year = Number(value.slice(6, 10));
  const [month, day] = [Number(value.slice(10, 12)), Number(value.slice(12, 14))];
  return (
    year >= 1900 &&
    year < FIRST_YEAR_OF_OFFICES &&
    ((month >= 1 && month <= 12) || (day >= 1 && day <= 31))
  );
};

const birthYearOf = (value: string): number | undefined => {
  const year = Number(value.slice(6, 10));
  const isReal =
    year >= 1880 && isDay(year, Number(value.slice(10, 12)), Number(value.slice(12, 14)));
  return isReal ? year : undefined;
};

const isDay = (year: number, month: number, day: number): boolean => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
};

/** Weights 2^(18-i) mod 11, check characters in this order. */
const hasRightCheck = (value: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(value[at]), 0);
  return '10X98765432'[sum % 11] === value[17];
};

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether nine characters are the code of an organisation of GB 11714. */
const isOrganisation = (value: string): boolean => {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * parseInt(value.charAt(at), 36),
    0,
  );
  return '0X987654321'[sum % 11] === value[8];
};

/** Whether 18 characters are a credit code of GB 32100 of a company, an office or a village. */
export const isCreditCode = (value: string): boolean => {
  if (!/^(?:1[1239]|5[1-49]|9[123])/.test(value) || !isOrganisation(value.slice(8, 17)))
    return false;
  const sum = creditWeights.reduce(
    (total, weight, at) => total + weight * creditSigns.indexOf(value.charAt(at)),
    0,
  );
  return creditSigns.charAt((31 - (sum % 31)) % 31) === value.charAt(17);
};
