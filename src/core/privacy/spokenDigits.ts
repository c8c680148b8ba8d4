/** Digits as they are read out: in words, in capitals of accounts, and as soldiers say them. */
const spoken: Readonly<Record<string, string>> = {
  ...{ 零: '0', 〇: '0', '○': '0', 洞: '0', 一: '1', 壹: '1', 幺: '1', 么: '1', 二: '2', 贰: '2' },
  ...{ 两: '2', 三: '3', 叁: '3', 四: '4', 肆: '4', 五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7' },
  ...{ 柒: '7', 拐: '7', 八: '8', 捌: '8', 九: '9', 玖: '9', 勾: '9' },
};
const digit = `[\\d${Object.keys(spoken).join('')}]`;

/** Eleven digits of which some are words, and no other beside them. */
export const spokenMobile = new RegExp(
  `(?<!${digit})[1一壹幺么][ .·-]?[3-9三四五六七八九叁肆伍陆柒捌玖拐勾](?:[ .·、，,-]{0,2}${digit}){9}(?!${digit}|[十百])`,
  'g',
);

/** The number in digits; undefined for counting (一、三、五 …) and for a number without words. */
export const readSpokenMobile = (match: string): string | undefined => {
  const signs = Array.from(match);
  const words = signs.filter((sign) => sign in spoken).length;
  const stops = signs.filter((sign) => '、，,'.includes(sign)).length;
  return words >= 4 && stops <= 3
    ? signs.map((sign) => spoken[sign] ?? sign.replace(/\D/, '')).join('')
    : undefined;
};
