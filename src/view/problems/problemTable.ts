import { knownKm } from '../numbers/notKnown.ts';
import { compareText } from '../../core/lists/order.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { problemStateAt, type ProblemState } from '../../core/problems/problemLedger.ts';
import type { Problem } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { problemAddress, reachAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';

const words = text.river.columns;

/** A problem with its state on a day; overdue first, then by deadline. */
export const openProblems = (
  problems: readonly Problem[],
  on: CalendarDate,
): readonly { readonly problem: Problem; readonly state: ProblemState }[] =>
  problems
    .flatMap((problem) => {
      const state = problemStateAt(problem, on);
      return state?.isOpen ? [{ problem, state }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.state.isOverdue) - Number(a.state.isOverdue) ||
        compareText(a.problem.dueOn, b.problem.dueOn),
    );

/** Open problems: what, where, due date, and progress. */
export const problemTable = (
  index: RecordIndex,
  problems: readonly Problem[],
  on: CalendarDate,
): TableView => ({
  columns: [
    { label: words.what },
    { label: words.place },
    { label: words.found },
    { label: words.due },
    { label: words.stage },
  ],
  rows: openProblems(problems, on).map(({ problem, state }) => [
    {
      kind: 'link',
      text: text.problems.stripWords(text.problems.kinds[problem.kind], problem.description),
      address: problemAddress(problem.id),
    },
    {
      kind: 'link',
      text: [getRow(index.reachById, problem.reachId).name, knownKm(problem.atKm) ?? '']
        .join(' ')
        .trim(),
      address: reachAddress(problem.riverId, problem.reachId),
    },
    formatDate(state.foundOn),
    formatDate(problem.dueOn),
    state.isOverdue
      ? {
          kind: 'status',
          status: 'late',
          word: `${text.problems.overdue} · ${text.problems.stages[state.stage]}`,
        }
      : { kind: 'status', status: 'open', word: text.problems.stages[state.stage] },
  ]),
});
