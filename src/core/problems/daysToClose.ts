import { daysBetween, type CalendarDate } from '../calendar/calendar.ts';
import type { ProblemLife } from './problemLedger.ts';

/** A closure: its day, and the number of days since the problem was found or came back. */
export interface Closing {
  readonly on: CalendarDate;
  readonly days: number;
}

/**
 * Every closure of a problem up to a day. A problem that came back counts from the day it was seen
 * again. The days while it was closed are not counted.
 */
export const closingsUntil = (
  { events }: Pick<ProblemLife, 'events'>,
  asOf: CalendarDate,
): readonly Closing[] => {
  const closings: Closing[] = [];
  let openSince: CalendarDate | undefined;
  for (const { stage, on, result } of events) {
    if (on > asOf) break;
    if (stage === 'closed') {
      if (openSince !== undefined) closings.push({ on, days: daysBetween(openSince, on) });
      openSince = undefined;
    } else if (stage !== 'look-back' || result === 'rebound') openSince ??= on;
  }
  return closings;
};
