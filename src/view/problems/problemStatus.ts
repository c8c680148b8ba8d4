import type { ProblemState } from '../../core/problems/problemLedger.ts';
import { daysBetween, type CalendarDate } from '../../core/calendar/calendar.ts';
import { text } from '../../i18n/text.ts';
import type { StatusTone } from '../tables/tableShapes.ts';

/** Status of a problem, as tone and word. */
export interface ProblemStatus {
  readonly tone: StatusTone;
  readonly word: string;
}

/** The status of a problem. An application for closure is never worded like a site check. */
export const problemStatus = (
  state: ProblemState,
  dueOn: CalendarDate,
  on: CalendarDate,
): ProblemStatus => {
  const words = text.problems;
  if (!state.isOpen)
    return {
      tone: 'done',
      word: state.stage === 'look-back' ? words.heldWords : words.stages[state.stage],
    };
  const stage = words.stages[state.stage];
  return state.isOverdue
    ? { tone: 'late', word: `${words.overdueDays(daysBetween(dueOn, on))} · ${stage}` }
    : { tone: 'open', word: stage };
};
