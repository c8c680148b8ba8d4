import type { CalendarDate } from '../core/calendar/calendar.ts';
import type { Site } from '../core/schemas/site.ts';
import type { HandedIn } from '../view/site/siteColumns.ts';

/** Common layout props of all pages under one pillar, taken from the portal. */
export interface PageFrame {
  readonly site: Site;
  readonly demonstration: boolean | string;
  readonly asOf: CalendarDate;
  readonly edition: string;
  readonly dataThrough: CalendarDate;
  readonly handedIn: HandedIn;
}
