import type { Random } from '../../../../scripts/demo/random.ts';
import { givenMen, surnames } from '../../../../scripts/demo/personNames.ts';

/** A digit string in groups. */
export const grouped = (text: string, sizes: readonly number[], gap: string): string => {
  const starts = sizes.map((_size, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return starts
    .map((start, at) => text.slice(start, starts[at + 1] ?? text.length))
    .filter((group) => group !== '')
    .join(gap);
};

/** One of the gaps that people type between groups. */
export const gap = (random: Random): string =>
  random.pick([' ', '-', '　', '\u00a0', '·', '.', '\n', '–', '  ']);

/** Full-width digits. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Stars and what stands for them. */
export const stars = (random: Random, length: number): string =>
  random.pick(['*', 'x', 'X', '×', '●', '＊', '○']).repeat(length);

const numerals = [
  '零一二三四五六七八九',
  '〇一二三四五六七八九',
  '零幺二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '○一二三四五六七八九',
];

/** Digits read aloud. */
export const inHanzi = (random: Random, text: string): string => {
  const alphabet = random.pick(numerals);
  return text.replace(/\d/g, (digit) => alphabet.charAt(Number(digit)));
};

/** A number below 100 in words: 十八. */
export const countInHanzi = (number: number): string => {
  const ones = '零一二三四五六七八九';
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (ten === 0) return ones.charAt(one);
  return (ten === 1 ? '' : ones.charAt(ten)) + '十' + (one === 0 ? '' : ones.charAt(one));
};

/** A number below 100 as people write it. */
export const count = (random: Random, maximum: number): string => {
  const number = random.int(1, maximum);
  return random.pick([
    String(number),
    String(number),
    fullWidth(String(number)),
    countInHanzi(number),
  ]);
};

/** 长河 and the like: also a river, which no program can tell from a name. */
const names = givenMen.map(([name]) => name).filter((name) => !/[河江]$/.test(name));

/** A resident, in full or by the surname only. */
export const person = (random: Random): string => {
  const [surname] = random.pick(surnames);
  return surname + random.pick(['某', '某某', random.pick(names)]);
};

export const village = (random: Random): string =>
  random.pick([
    '石门村',
    '庙后村',
    '沙沟村',
    '青石岭镇柳沟村',
    '城南街道东关社区',
    '望川县张家庄村',
    '李家屯',
  ]);

/** Words that a report puts around a person's data. */
export const around = (random: Random, core: string): string =>
  random.pick([
    '',
    '',
    '河滩堆放砂石，当事人',
    '经查，',
    '现场核实：',
    '责任人为',
    '当事人信息（',
  ]) +
  core +
  random.pick(['', '', '。', '，限期清运', '；已告知', '\n', '，拒不整改。', ' 已责令改正']);
