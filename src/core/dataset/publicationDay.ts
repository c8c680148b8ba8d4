import { getCalendarDate, type CalendarDate } from '../calendar/calendar.ts';
import type { PublishedRecord } from '../record/record.ts';

/** The day on which an export is published. The record is correct as of this day. */
export const publicationDay = ({ period }: Pick<PublishedRecord, 'period'>): CalendarDate =>
  getCalendarDate(period.publishedAt.slice(0, 10));
