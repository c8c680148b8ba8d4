/**
 * Hours in which a telephone is answered, read from the words of the record. A device compares them
 * with its own clock, in the time of Asia/Shanghai.
 */

/** Minutes of a day, `[from, to)`. */
export type MinuteRange = readonly [from: number, to: number];

export interface Hours {
  /** ISO weekdays, 1 Monday to 7 Sunday. Public holidays are not known to a device. */
  readonly days: readonly number[];
  readonly ranges: readonly MinuteRange[];
}

const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const weekdays: readonly number[] = [1, 2, 3, 4, 5];
const wholeDay: MinuteRange = [0, 24 * 60];

/**
 * Reads hours in their usual forms: 全天值班, 24 小时, 工作日 8:30–12:00，14:30–18:00, 每天 9:00-17:00.
 *
 * @returns undefined for words that leave the hours open, such as 汛期
 */
export const readHours = (words: string): Hours | undefined => {
  const written = words.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^(每天|每日)?(全天|全天候|24小时|昼夜)(值班|值守|接听|开通|服务)?$/.test(written))
    return { days: everyDay, ranges: [wholeDay] };
  const [, dayWords = '', rangeWords = ''] =
    /^(工作日|周一至周五|星期一至星期五|每天|每日|周一至周日)?(.*)$/.exec(written) ?? [];
  const days = /^(工作日|周一至周五|星期一至星期五)$/.test(dayWords) ? weekdays : everyDay;
  if (rangeWords === '') return dayWords === '' ? undefined : { days, ranges: [wholeDay] };
  const ranges = rangeWords.split(/[,、;和]/).map(readRange);
  return ranges.every((range) => range !== undefined) ? { days, ranges } : undefined;
};

const readRange = (words: string): MinuteRange | undefined => {
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^(\d{1,2}):(\d{2})(?:[\p{Pd}~〜]|至|到)(\d{1,2}):(\d{2})$/u.exec(words) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from < to && to <= wholeDay[1] ? [from, to] : undefined;
};

/** Whether a telephone is answered day and night. */
export const isAlways = ({ days, ranges }: Hours): boolean =>
  days.length === everyDay.length && ranges.some(([from, to]) => from === 0 && to === wholeDay[1]);

/** Hours in transfer form, short enough for each button: `12345 510-720 870-1080`. */
export const sendHours = ({ days, ranges }: Hours): string =>
  [days.join(''), ...ranges.map((range) => range.join('-'))].join(' ');

/**
 * Whether a line is closed at a moment, by its hours in transfer form; open if it has none.
 *
 * @param epochMs milliseconds since 1970; Asia/Shanghai has no summer time
 */
export const isClosed = (openAt: string | undefined, epochMs: number): boolean => {
  if (openAt === undefined) return false;
  const there = new Date(epochMs + 8 * 60 * 60 * 1000);
  const minute = there.getUTCHours() * 60 + there.getUTCMinutes();
  const [days = '', ...ranges] = openAt.split(' ');
  const isOpen =
    days.includes(String(there.getUTCDay() || 7)) &&
    ranges.some((range) => {
      const [from = 0, to = 0] = range.split('-').map(Number);
      return from <= minute && minute < to;
    });
  return !isOpen;
};
