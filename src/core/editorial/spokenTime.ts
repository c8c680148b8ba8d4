/** The period that a sentence speaks of, as far as its words name one. */
export interface SpokenTime {
  /** Named months, such as `9月`, in order. A quarter is given as its last month. */
  readonly months: readonly string[];
  /** The year named last, such as `2026年`. */
  readonly year?: string;
  /** Days, weeks, seasons or several months: periods without numbers in any edition. */
  readonly isOther: boolean;
}

const lastMonths: readonly (readonly [RegExp, string])[] = [
  [/第?一季度/, '3月'],
  [/第?二季度|上半年/, '6月'],
  [/第?三季度/, '9月'],
  [/第?四季度/, '12月'],
];

const otherTime =
  /[\d一二两三四五六七八九十]\s*个(?:多|半)?月|[周旬]内|上旬|中旬|下旬|本周|上周|[春夏秋冬]季|汛期|去年|上年|同期|上月|\d\s*月?\s*(?:至|到|—|－|-|~)\s*\d+\s*(?:月|日)|行动(?:结束|期间|开展|以来)/;

/** A day before the 28th. Only the last day of a month can stand for the whole month. */
const dayWithin = /(?<!\d)(?:[1-9]|1\d|2[0-7])\s*日/;

/** Parses the months and other periods in a text. */
export const spokenTime = (text: string): SpokenTime => {
  const named = [...text.matchAll(/(?<!\d)(\d{1,2})\s*月/g)].map((match) => ({
    month: `${match[1] ?? ''}月`,
    at: match.index,
  }));
  const quarters = lastMonths.flatMap(([form, month]) => {
    const at = text.search(form);
    return at === -1 ? [] : [{ month, at }];
  });
  const months = [...named, ...quarters].sort((a, b) => a.at - b.at).map(({ month }) => month);
  const year = [...text.matchAll(/(?<!\d)(20\d{2})\s*年/g)].at(-1)?.[1];
  return {
    months,
    ...(year !== undefined && { year: `${year}年` }),
    isOther: otherTime.test(text) || dayWithin.test(text),
  };
};

/** A sum over several months, which differs from the number of the last month. */
export const isSummedUp = (text: string): boolean => /季度|上半年|下半年/.test(text);

/** The year to date, up to the cut-off. */
export const isYearSoFar = (text: string): boolean => /今年|以来|累计|年内|全年/.test(text);

/** The end of a period, for numbers that describe a state. */
export const isEndOfTime = (text: string): boolean =>
  /截至|截止|月末|月底|年末|年底|季末|目前|累计|季度|半年/.test(text);
