import type { CalendarDate } from '../calendar/calendar.ts';
import { problemStateAt } from './problemLedger.ts';
import type { Problem } from '../record/record.ts';

/** State of a set of problems on a day. `found` = `open` + `closed`. */
export interface ProblemTally {
  readonly found: number;
  readonly open: number;
  readonly overdue: number;
  /** Reported done by the unit but not yet checked on site; part of `open`. */
  readonly applied: number;
  readonly closed: number;
  /** Came back at least once, whatever happened later. */
  readonly rebound: number;
}

/** Counts problems by their state at the end of a day. Problems found later do not count. */
export const tallyProblems = (problems: readonly Problem[], on: CalendarDate): ProblemTally => {
  const states = problems.flatMap((problem) => problemStateAt(problem, on) ?? []);
  const open = states.filter(({ isOpen }) => isOpen);
  return {
    found: states.length,
    open: open.length,
    overdue: open.filter(({ isOverdue }) => isOverdue).length,
    applied: open.filter(({ stage }) => stage === 'closure-applied').length,
    closed: states.length - open.length,
    rebound: states.filter(({ reboundCount }) => reboundCount > 0).length,
  };
};
