/** Words of the comparison of towns: no ranking, only what chance does not explain. */
export const townComparison = {
  heading: '乡镇比较',
  note: '横轴是分母，纵轴是比例。漏斗里的差别可以用偶然来解释，不排名次；漏斗外的才值得去看原因。',
  description: (name: string, mean: string, outside: readonly string[], small: readonly string[]) =>
    `总体${name} ${mean}。` +
    (outside.length === 0
      ? '没有哪个乡镇超出偶然波动的范围。'
      : `超出偶然波动范围的有：${outside.join('、')}。`) +
    (small.length === 0 ? '' : `分母太小、不作判断的有：${small.join('、')}。`),
  horizontal: (name: string) => `${name}（分母）`,
  mean: (value: string) => `总体 ${value}`,
  range: '偶然波动范围（分子）',
  counts: (lower: string, upper: string) => `${lower} 至 ${upper}`,
  position: '与总体比',
  positions: {
    within: '在波动范围内',
    below: '低于范围',
    'far-below': '明显低于范围',
    above: '高于范围',
    'far-above': '明显高于范围',
  },
  small: (count: string) => `分母太小（不足 ${count}，或怎样都不显著），不作判断`,
};
