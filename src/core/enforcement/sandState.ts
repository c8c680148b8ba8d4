import type { CalendarDate } from '../calendar/calendar.ts';
import type { SandReach } from '../record/record.ts';

/** Mining is allowed under a valid licence outside the closed seasons, and nowhere else. */
export const sandStateOn = (
  { licence, regime, closedSeasons }: SandReach,
  on: CalendarDate,
): 'in' | 'closed' | 'none' => {
  if (regime !== 'prohibited' && closedSeasons.some(({ from, to }) => from <= on && on <= to))
    return 'closed';
  return regime === 'licensed' && licence && licence.from <= on && on <= licence.to ? 'in' : 'none';
};
