import type { CalendarDate } from '../calendar/calendar.ts';
import { problemStateAt, type ProblemLife, type ProblemState } from './problemLedger.ts';
import type { SharePart } from '../numbers/parts.ts';

/**
 * What each problem adds to the closure rate at the end of a day: closed out of found to date. The
 * rate falls when problems are found or reopened. Without parts, none was found.
 */
export const closureParts = <Problem extends ProblemLife>(
  problems: readonly Problem[],
  asOf: CalendarDate,
): readonly SharePart<Problem>[] =>
  problemsInState(problems, asOf).map(({ problem, state }) => ({
    row: problem,
    adds: state.isOpen ? 0 : 1,
    to: 1,
  }));

/** Open problems; those that are overdue count. */
export const overdueParts = <Problem extends ProblemLife>(
  problems: readonly Problem[],
  asOf: CalendarDate,
): readonly SharePart<Problem>[] =>
  problemsInState(problems, asOf, ({ isOpen }) => isOpen).map(({ problem, state }) => ({
    row: problem,
    adds: state.isOverdue ? 1 : 0,
    to: 1,
  }));

/**
 * Look-backs made by the end of that day, each with its problem; those that found it back again
 * count.
 */
export const lookBackParts = <Problem extends ProblemLife>(
  problems: readonly Problem[],
  asOf: CalendarDate,
): readonly SharePart<Problem>[] =>
  problems.flatMap((problem) =>
    problem.events
      .filter((event) => event.stage === 'look-back' && event.on <= asOf)
      .map((event) => ({ row: problem, adds: event.result === 'rebound' ? 1 : 0, to: 1 })),
  );

/** Problems found by the end of a day, each with its state; optionally only those in some state. */
export const problemsInState = <Problem extends ProblemLife>(
  problems: readonly Problem[],
  asOf: CalendarDate,
  isMeant: (state: ProblemState) => boolean = () => true,
): readonly { readonly problem: Problem; readonly state: ProblemState }[] =>
  problems.flatMap((problem) => {
    const state = problemStateAt(problem, asOf);
    return state && isMeant(state) ? [{ problem, state }] : [];
  });
