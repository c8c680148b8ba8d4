import type { WaterClass } from '../../core/water/waterClass.ts';

const waterClasses: Record<WaterClass, string> = {
  1: 'Ⅰ 类',
  2: 'Ⅱ 类',
  3: 'Ⅲ 类',
  4: 'Ⅳ 类',
  5: 'Ⅴ 类',
  6: '劣Ⅴ 类',
};

/** Words of the base components. */
export const components = {
  call: '拨打',
  callTo: (whom: string) => (whom.endsWith('电话') ? `拨打${whom}` : `拨打${whom}电话`),
  answered: (date: string) => `${date}核验，接通`,
  answeredLongAgo: (date: string) => `${date}核验接通，已过复核期，电话待核验`,
  unanswered: (date: string) => `${date}核验，无人接听`,
  wrongNumber: (date: string) => `${date}核验，号码有误`,
  unverified: '电话待核验',

  waterClasses,

  definition: '口径',
  data: '数据',
  cite: '引用',
  embed: '嵌入',
  figureLinks: (name: string) => `${name}的说明与下载`,
  asOf: '数据截至',

  permalink: (heading: string) => `“${heading}”的链接`,
  moreRows: (count: number) => `其余 ${count} 行`,
  rest: (caption: string) => `${caption}（续）`,
  noData: '无数据',

  previous: '上一页',
  next: '下一页',
  pages: '分页',
  page: (number: number) => `第 ${number} 页`,

  since: (from: string) => `${from}起任职`,
  until: (to: string) => `任职至 ${to}`,
  term: (from: string, to: string) => `${from}至${to}任职`,
};
