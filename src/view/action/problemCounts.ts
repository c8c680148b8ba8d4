import type { CalendarDate } from '../../core/calendar.ts';
import { problemStateAt } from '../../core/problemLedger.ts';
import type { Problem } from '../../core/record.ts';
import { text } from '../../i18n/text.ts';
import { formatCount } from '../format.ts';
import type { CountView } from './counts.ts';

/** How a set of problems stands on a day. `found` = `open` + `closed`. */
export interface ProblemTally {
  readonly found: number;
  readonly open: number;
  readonly overdue: number;
  /** Reported done by the unit and not yet checked on site; part of `open`. */
  readonly applied: number;
  readonly closed: number;
  /** Came back at least once, whatever became of it. */
  readonly rebound: number;
}

/** Counts problems by their state at the end of a day; those found later do not count. */
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

/** The tally in the order in which the ledger is read. */
export const problemCounts = (tally: ProblemTally): readonly CountView[] => {
  const words = text.problems;
  const count = (key: keyof ProblemTally, tone?: CountView['tone']): CountView => ({
    label: words.counts[key],
    value: formatCount(tally[key]),
    unit: words.unit,
    ...(tone && tally[key] > 0 && { tone }),
  });
  return [
    count('found'),
    count('closed', 'done'),
    count('open', 'open'),
    count('overdue', 'late'),
    count('applied', 'open'),
    count('rebound'),
  ];
};
