import type { CalendarDate } from '../core/calendar/calendar.ts';
import type { Site } from '../core/schemas/site.ts';

/** What every page under one pillar hands on to its layout as it came from the portal. */
export interface PageFrame {
  readonly site: Site;
  readonly demonstration: boolean | string;
  readonly asOf: CalendarDate;
  readonly edition: string;
  readonly dataThrough: CalendarDate;
}
