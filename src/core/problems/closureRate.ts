import { lastDayOf, type CalendarDate, type Month } from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import { problemStateAt, type ProblemLife, type ProblemState } from './problemLedger.ts';
import { ratioOfParts, type SharePart } from '../numbers/parts.ts';
import type { Ratio } from '../numbers/ratio.ts';

/**
 * Closure rate at the end of a day: closed out of found to date. It falls when problems are found
 * or reopened. 0 of 0 means that none was found.
 */
export const closureRatio = (problems: readonly ProblemLife[], asOf: CalendarDate): Ratio =>
  ratioOfParts(closureParts(problems, asOf));

/** Problems found to date; those that are closed count. */
export const closureParts = <Problem extends ProblemLife>(
  problems: readonly Problem[],
  asOf: CalendarDate,
): readonly SharePart<Problem>[] =>
  problemsInState(problems, asOf).map(({ problem, state }) => ({
    row: problem,
    adds: state.isOpen ? 0 : 1,
    to: 1,
  }));

/**
 * The same by any key: kind, town, river. A key whose problems were all found later gives 0 of 0.
 */
export const closureRatioBy = <Problem extends ProblemLife, Key>(
  problems: readonly Problem[],
  keyOf: (problem: Problem) => Key,
  asOf: CalendarDate,
): ReadonlyMap<Key, Ratio> => {
  const groups = groupBy(problems, keyOf);
  return new Map([...groups].map(([key, group]) => [key, closureRatio(group, asOf)]));
};

export interface MonthlyClosure {
  readonly month: Month;
  /** The last day of the month; in the running month, the cut-off. */
  readonly asOf: CalendarDate;
  readonly ratio: Ratio;
}

/** The rate at each month's end. Months after the cut-off are left out. */
export const closureRatioByMonth = (
  problems: readonly ProblemLife[],
  months: readonly Month[],
  cutOff: CalendarDate,
): readonly MonthlyClosure[] =>
  months
    .filter((month) => month <= cutOff.slice(0, 7))
    .map((month) => {
      const monthEnd = lastDayOf(month);
      const asOf = monthEnd < cutOff ? monthEnd : cutOff;
      return { month, asOf, ratio: closureRatio(problems, asOf) };
    });

/** Historical (存量) and new (新增) problems, always published separately. */
export const closureRatioByStock = (
  problems: readonly (ProblemLife & { readonly stock: 'history' | 'new' })[],
  asOf: CalendarDate,
): { readonly history: Ratio; readonly new: Ratio } => {
  const ratioOf = (stock: 'history' | 'new'): Ratio =>
    closureRatio(
      problems.filter((problem) => problem.stock === stock),
      asOf,
    );
  return { history: ratioOf('history'), new: ratioOf('new') };
};

/** Overdue problems out of open ones. */
export const overdueRatio = (problems: readonly ProblemLife[], asOf: CalendarDate): Ratio =>
  ratioOfParts(overdueParts(problems, asOf));

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
 * Rebound rate: look-backs that found a problem back again, out of all look-backs made by the end
 * of that day.
 */
export const reboundRatio = (problems: readonly ProblemLife[], asOf: CalendarDate): Ratio =>
  ratioOfParts(lookBackParts(problems, asOf));

/** Look-backs made to date, each with its problem; rebounds count. */
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
