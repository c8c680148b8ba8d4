/**
 * Working days by the State Council's yearly notice: weekdays off, and Saturdays and Sundays worked
 * instead. A deadline counts from the day after the event.
 */
import { addDays, weekdayOf, yearOf, type CalendarDate } from './calendar.ts';

/** Calendars of the years with a notice; `rules.workingDays` of the site is one. */
export type WorkingCalendar = readonly {
  readonly year: number;
  readonly restDays: readonly CalendarDate[];
  readonly makeUpWorkdays: readonly CalendarDate[];
}[];

/** A deadline: a number of calendar days or of working days. */
export interface DaySpan {
  readonly count: number;
  readonly unit: 'calendar' | 'working';
}

/** Last day of a deadline. */
export interface DueDay {
  readonly on: CalendarDate;
  /**
   * True if the span passes through a year without a calendar. Its weekdays all count as working
   * days.
   */
  readonly isProvisional: boolean;
}

/** Whether people work on that day. */
export const isWorkingDay = (day: CalendarDate, calendar: WorkingCalendar): boolean => {
  const year = calendar.find((each) => each.year === yearOf(day));
  if (year?.makeUpWorkdays.includes(day)) return true;
  return weekdayOf(day) <= 5 && !year?.restDays.includes(day);
};

/** The last day of a span that starts the day after an event. */
export const dueDay = (
  event: CalendarDate,
  { count, unit }: DaySpan,
  calendar: WorkingCalendar,
): DueDay => {
  if (unit === 'calendar') return { on: addDays(event, count), isProvisional: false };
  let on = event;
  for (let counted = 0; counted < count;) {
    on = addDays(on, 1);
    if (isWorkingDay(on, calendar)) counted += 1;
  }
  const years = new Set(calendar.map(({ year }) => year));
  const passed = Array.from(
    { length: yearOf(on) - yearOf(event) + 1 },
    (_, i) => yearOf(event) + i,
  );
  return { on, isProvisional: passed.some((year) => !years.has(year)) };
};
