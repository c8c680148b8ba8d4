import { beginsLikeCard, isBankCard, isDamagedBankCard } from './bankCard.ts';
import {
  isDamagedIdNumber,
  isDatedByOffice,
  isIdNumber,
  isMaskedIdNumber,
  isShortIdNumber,
} from './identityNumber.ts';
import { compact, gap, hidden, type Pattern } from './pattern.ts';
import { readSpokenMobile, spokenMobile } from './spokenDigits.ts';

const idWord =
  '(?:身份证件?|身分证|公民身份|身份号码?|(?<!许可)证件号码?|居民证|(?<![A-Za-z])(?:ID|sfz|SFZ)(?![A-Za-z]))';
const cardWord =
  '(?:银行卡|储蓄卡|信用卡|惠农卡|一卡通|存折|卡号|[账帐][号户]|打入|打到|汇入|转入|[工农中建交邮]行|农商行|信用社)';
/** Words before the credit code of a company, which may pass for an identity number. */
const ofCompany = /(?:公司|企业|厂|合作社|信用代码)[号码为是:： （(，,]{0,3}$/;
/** Words before a number that is not a person's. */
const otherNumber =
  /(?:公司|企业|厂|合作社|编码|编号|代码|单号|案号|注册号|执照|票据|合同|许可证|项目|工单|流水|指纹|IMEI|订单)[号码为是:： （(，,]{0,3}$/i;
const eighteen = /\d{6}[ .·-]?(?:18|19|20)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .·-]?\d{3}[ -]?[\dXx]/g;
const unit = '(?! ?(?:立方|平方|万|亿|元|吨|米|亩|公里|千克|公斤|[人台]次|%))';
/** A mobile in groups. Beside two more numbers, groups with spaces are a list. */
const grouped =
  '(?:' +
  [
    '1[3-9]\\d[ .·_/*-]{1,3}\\d{4}[ .·_/*-]{1,3}\\d{4}',
    '1[3-9]\\d\\n\\d{4}\\n\\d{4}',
    '1[3-9]\\d[ -]{1,2}\\d{8}',
    '1[3-9]\\d{2}([ ·.-]{1,2})\\d{3}\\1\\d{4}',
    '1[3-9]\\d{2}([ ·.-]{1,2})\\d{4}\\2\\d{3}',
    '1[3-9]\\d{5}[ -]{1,2}\\d{4}',
  ].join('|') +
  ')(?! \\d+ \\d)';
const country = '(?:(?:[(（]?\\+ ?86[)）]?|[(（]86[)）]|0086|86)[ -]{0,2}|0)?';

/**
 * Numbers of people by their shape, or by the word before them where they are damaged. Earlier
 * patterns win if two overlap.
 */
export const numberPatterns: readonly Pattern[] = [
  {
    // A word for the number: it counts as one with 14 to 20 digits, hidden ones too.
    kind: 'id-number',
    form: new RegExp(
      `${idWord}(?:(?![复原领办登查])[^\\d\\n，。；;、${hidden}]){0,8}\\n?(?<value>[\\d${hidden}](?:${gap}{0,2}[\\d${hidden}]){13,19})(?![\\d${hidden}])`,
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
    form: /身份证(?:号码?)?的?(?:尾号|[末后](?:[四六]|[46])位)(?:数字?)?[号码是为:：（( ]{0,3}(?<value>[\dXx]{4,6})(?![\dXx])/g,
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
    kind: 'bank-card',
    form: new RegExp(
      `${cardWord}[^\\d\\n，。；;、]{0,10}(?<value>\\d{4}(?:${gap}{0,2}[\\d${hidden}]){12,15})(?![\\d${hidden}])`,
      'g',
    ),
    edge: 'words',
    read: (match) => {
      const value = compact(match);
      return beginsLikeCard(value) ? value : undefined;
    },
  },
  {
    kind: 'bank-card',
    form: /(?:银行卡|储蓄卡|信用卡|卡号|账号)(?:号码?)?的?(?:尾号|[末后](?:四|4)位)[号码是为:：（( ]{0,3}(?<value>\d{4})(?!\d)/g,
    edge: 'words',
    read: compact,
  },
  {
    kind: 'bank-card',
    form: /\d{16,19}|(?<!\d )\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?! \d+ \d)|\d{6}[ -]\d{10,13}/g,
    edge: 'number',
    read: (match) => {
      const value = compact(match);
      return isBankCard(value) || isDamagedBankCard(value) ? value : undefined;
    },
  },
  {
    kind: 'mobile',
    form: /(?:电话|手机|联系方式|号码|拨打|(?<![A-Za-z])[Tt][Ee][Ll])[号码是为:：（( ]{0,3}(?<value>1(?:[ \n.·_/*-]{0,3}\d){10})(?!\d)/g,
    edge: 'words',
    read: (match) => match.replace(/\D/g, ''),
  },
  {
    kind: 'mobile',
    form: new RegExp(
      `${country}1[3-9]\\d{9}${unit}|(?<!\\d )${country}${grouped}|1([ .-])[3-9](?:\\3\\d){9}`,
      'g',
    ),
    edge: 'number',
    read: (match) => match.replace(/\D/g, '').slice(-11),
    notAfter: /(?:水库|河流|断面|区划|项目|问题)[编代]码[为是:： ]{0,3}$/,
  },
  {
    kind: 'mobile',
    form: new RegExp(`1[3-9]\\d{1,5}[${hidden}]{3,7}\\d{2,5}`, 'g'),
    edge: 'number',
    read: (match) => (match.length === 11 ? compact(match) : undefined),
  },
  { kind: 'mobile', form: spokenMobile, edge: 'words', read: readSpokenMobile },
];

/** An identity number with two digits for the kind and grade of a disability. */
const isDisabilityCard = (value: string): boolean => value.length === 20 && /^\d+$/.test(value);
