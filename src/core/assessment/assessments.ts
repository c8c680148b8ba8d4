import type { CalendarDate } from '../calendar/calendar.ts';
import type { Assessment } from '../record/record.ts';

/** Assessments that were confirmed by a day: before, neither grade nor score is the office's word. */
export const confirmedAssessments = (
  assessments: readonly Assessment[],
  on: CalendarDate,
): readonly Assessment[] => assessments.filter(({ confirmedOn }) => confirmedOn <= on);
