import { compact, hidden, unit, type Pattern } from './pattern.ts';
import { digitsOf, spokenDigit, spokenWord } from './spokenDigits.ts';

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

/** Mobiles in digits, with hidden digits and read out. */
export const phonePatterns: readonly Pattern[] = [
  {
    // Behind a word for a telephone any gap is a gap, and O is 0.
    kind: 'mobile',
    form: /(?:电话|手机|联系方式|号码|拨打|(?<![A-Za-z])[Tt][Ee][Ll])[号码是为:：（( ]{0,3}(?<value>1(?:[ \n.·_/*-]{0,3}[\dOoIl]){10})(?![\dA-Za-z])/g,
    edge: 'words',
    read: (match) => digitsOf(match.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')),
  },
  {
    kind: 'mobile',
    form: new RegExp(
      `${country}1[3-9]\\d{9}${unit}|(?<!\\d )${country}${grouped}|1([ .-])[3-9](?:\\3\\d){9}`,
      'g',
    ),
    edge: 'number',
    read: (match) => digitsOf(match).slice(-11),
    notAfter: /(?:水库|河流|断面|区划|项目|问题)[编代]码[为是:： ]{0,3}$/,
  },
  {
    kind: 'mobile',
    form: new RegExp(`1[3-9]\\d{1,5}[${hidden}]{3,7}\\d{2,5}`, 'g'),
    edge: 'number',
    read: (match) => (match.length === 11 ? compact(match) : undefined),
  },
  {
    kind: 'mobile',
    form: new RegExp(
      `(?<!${spokenDigit})[1一壹幺么][ .·-]?[3-9三四五六七八九叁肆伍陆柒捌玖拐勾](?:[ .·、，,-]{0,2}${spokenDigit}){9}(?!${spokenDigit}|[十百])`,
      'g',
    ),
    cue: spokenWord,
    edge: 'words',
    read: (match) => {
      const words = Array.from(match).filter((one) => /[^\d ,.·、，-]/.test(one)).length;
      const stops = Array.from(match).filter((one) => '、，,'.includes(one)).length;
      // With a stop behind each it is counting: 一、三、五 …
      return words >= 2 && stops <= 3 ? digitsOf(match) : undefined;
    },
  },
];
