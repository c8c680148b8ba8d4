import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';

/** First and last day of a term, as far as known; empty if neither is. */
export const termWords = ({
  from,
  to,
}: {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}): string => {
  const words = text.components;
  if (from === undefined) return to === undefined ? '' : words.until(formatDate(to));
  return to === undefined
    ? words.since(formatDate(from))
    : words.term(formatDate(from), formatDate(to));
};
