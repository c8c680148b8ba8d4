import type { CalendarDate } from '../calendar/calendar.ts';
import type { Campaign } from '../record/record.ts';

/** Whether a campaign is still running at the end of a day. */
export const isGoingOn = ({ from, to }: Campaign, on: CalendarDate): boolean =>
  from <= on && (to === undefined || on <= to);
