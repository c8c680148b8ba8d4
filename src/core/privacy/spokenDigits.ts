/** Digits as they are read out: in words, in capitals of accounts, and as soldiers say them. */
const spoken: Readonly<Record<string, string>> = {
  ...{ 零: '0', 〇: '0', '○': '0', 洞: '0', 一: '1', 壹: '1', 幺: '1', 么: '1', 二: '2', 贰: '2' },
  ...{ 两: '2', 三: '3', 叁: '3', 四: '4', 肆: '4', 五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7' },
  ...{ 柒: '7', 拐: '7', 八: '8', 捌: '8', 九: '9', 玖: '9', 勾: '9' },
};

/** The word of a digit. */
export const spokenWord = new RegExp(`[${Object.keys(spoken).join('')}]`);

/** One digit or its word, as part of a pattern. */
export const spokenDigit = `[\\d${Object.keys(spoken).join('')}]`;

/** The digits of a text, those in words too, and X. */
export const digitsOf = (text: string): string =>
  Array.from(text, (sign) => spoken[sign] ?? sign.replace(/[^\dXx]/, '').toUpperCase()).join('');
