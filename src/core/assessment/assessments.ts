import type { CalendarDate } from '../calendar/calendar.ts';
import type { Assessment } from '../record/record.ts';

/**
 * Assessments confirmed by a given day. Before that day the office stands behind neither grade nor
 * score.
 */
export const confirmedAssessments = (
  assessments: readonly Assessment[],
  on: CalendarDate,
): readonly Assessment[] => assessments.filter(({ confirmedOn }) => confirmedOn <= on);
