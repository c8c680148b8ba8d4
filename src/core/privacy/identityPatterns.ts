import {
  isDamagedIdNumber,
  isDatedByOffice,
  isIdNumber,
  isMaskedIdNumber,
  isShortIdNumber,
} from './identityNumber.ts';
import { compact, gap, hidden, unit, type Pattern } from './pattern.ts';
import { digitsOf, spokenDigit, spokenWord } from './spokenDigits.ts';

const word =
  '(?:身份证件?|身分证|公民身份|身份号码?|(?<!许可)证件号码?|居民证|(?<![A-Za-z])(?:ID|sfz|SFZ)(?![A-Za-z]))';
/** A digit, what hides one, and the letters typed for 0 and 1. */
const sign = `[\\d${hidden}OoIl]`;
const eighteen = /\d{6}[ .·-]?(?:18|19|20)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .·-]?\d{3}[ -]?[\dXx]/g;

/** Words before the credit code of a company, which may pass for an identity number. */
const ofCompany = /(?:公司|企业|厂|合作社|信用代码)[号码为是:： （(，,]{0,3}$/;
/** Words before a number that is not a person's. */
const otherNumber =
  /(?:公司|企业|厂|合作社|编码|编号|代码|单号|案号|注册号|执照|票据|合同|许可证|项目|工单|流水|指纹|IMEI|订单)[号码为是:： （(，,]{0,3}$/i;

/** Identity numbers by their shape, or by the word before them where they are damaged. */
export const identityPatterns: readonly Pattern[] = [
  {
    // A word for the number: it counts as one with 14 to 20 digits, hidden ones too.
    kind: 'id-number',
    form: new RegExp(
      `${word}(?:(?![复原领办登查])[^\\d\\n，。；;、${hidden}]){0,8}\\n?(?<value>[\\d${hidden}](?:${gap}{0,2}${sign}){13,19})(?!${sign})`,
      'g',
    ),
    edge: 'words',
    read: (match) => {
      const value = compact(match);
      return value.replace(/\D/g, '').length >= 4 && !isDisabilityCard(value) ? value : undefined;
    },
  },
  {
    kind: 'id-number',
    form: /身份证(?:号码?)?的?(?:尾[号数]|[末后](?:[四六]|[46])位)(?:数字?)?[号码是为:：（( ]{0,3}(?<value>[\dXx]{4,6})(?![\dXx])/g,
    edge: 'words',
    read: compact,
  },
  {
    kind: 'id-number',
    form: eighteen,
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isIdNumber(value) && !isDatedByOffice(value) ? value : undefined;
    },
    notAfter: ofCompany,
  },
  {
    kind: 'id-number',
    form: eighteen,
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isIdNumber(value) || isDamagedIdNumber(value) ? value : undefined;
    },
    notAfter: otherNumber,
  },
  {
    // One to three letters for 0 and 1.
    kind: 'id-number',
    form: /\d[\dOoIl]{5}(?:19|20)[\dOoIl]{9}[\dXxOoIl]/g,
    edge: 'number',
    read: (match) => {
      const value = match.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').toUpperCase();
      return match.replace(/[\dXx]/g, '').length <= 3 && isDamagedIdNumber(value)
        ? value
        : undefined;
    },
  },
  {
    kind: 'id-number',
    form: new RegExp(`\\d{6}[ -]?\\d{6}[ -]?\\d{3}${unit}`, 'g'),
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isShortIdNumber(value) ? value : undefined;
    },
    notAfter: otherNumber,
  },
  {
    kind: 'id-number',
    form: new RegExp(`\\d{3,14}[${hidden}]{3,14}[\\dXx]{0,6}`, 'g'),
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isMaskedIdNumber(value) ? value : undefined;
    },
  },
  {
    // Read out.
    kind: 'id-number',
    form: new RegExp(
      `(?<!${spokenDigit})${spokenDigit}(?:[ -]?${spokenDigit}){16}[ -]?(?:${spokenDigit}|[Xx])(?!${spokenDigit})`,
      'g',
    ),
    cue: spokenWord,
    edge: 'words',
    read: (match) => {
      // A run of plain digits may stand in a fingerprint.
      if (match.replace(/[\dXx -]/g, '').length < 4) return undefined;
      const value = digitsOf(match);
      return isIdNumber(value) || isDamagedIdNumber(value) ? value : undefined;
    },
  },
];

/** An identity number with two digits for the kind and grade of a disability. */
const isDisabilityCard = (value: string): boolean => value.length === 20 && /^\d+$/.test(value);
