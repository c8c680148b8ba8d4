import chineseDays from 'chinese-days';
import { addDays, daysBetween, getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { Site } from '../../../src/core/schemas/site.ts';

/** The working days of 2024 to 2026 in the form of site.json, from a maintained library. */
export const chineseCalendars: Site['rules']['workingDays'] = [2024, 2025, 2026].map((year) => {
  const first = getCalendarDate(`${year}-01-01`);
  const length = daysBetween(first, getCalendarDate(`${year}-12-31`)) + 1;
  const days = Array.from({ length }, (_, at) => addDays(first, at));
  const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());
  return {
    year,
    restDays: days.filter((day) => !isWeekend(day) && !chineseDays.isWorkday(day)),
    makeUpWorkdays: days.filter((day) => isWeekend(day) && chineseDays.isWorkday(day)),
  };
});
