import { getCalendarDate, type CalendarDate } from '../calendar/calendar.ts';
import type { OfficeExport } from '../formats/formats.ts';

/** The day on which an export is published. The record is correct as of this day. */
export const publicationDay = ({ period }: Pick<OfficeExport, 'period'>): CalendarDate =>
  getCalendarDate(period.publishedAt.slice(0, 10));
