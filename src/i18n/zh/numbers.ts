/** Formats of numbers, dates and telephone numbers. */
export const numbers = {
  date: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  dayOfYear: (month: number, day: number) => `${month} 月 ${day} 日`,
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  tenThousands: (value: string) => `${value} 万`,
  kilometres: (value: string) => `${value} 公里`,
  percentagePoints: (value: string) => `${value} 个百分点`,
  unchanged: '持平',
  notSaid: '未公布',
  notKnown: {
    'not-held': '未掌握',
    'not-settled': '未核定',
    'not-applicable': '不适用',
    'to-follow': '待补充',
  },
};
