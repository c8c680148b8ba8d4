import { liesIn } from '../../core/ids/regionCode.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { problemEntry, type ProblemEntry } from './problemList.ts';

/** Closed problems of a river or of a region, newest closure first. */
export const closedProblems = (
  index: RecordIndex,
  of: { readonly riverId: string } | { readonly regionCode: string },
): readonly ProblemEntry[] => {
  const on = index.record.period.dataThrough;
  const problems =
    'riverId' in of
      ? rowsOf(index.problemsByRiver, of.riverId)
      : index.record.problems.filter(({ reachId }) =>
          liesIn(index.regionByCode, getRow(index.reachById, reachId).regionCode, of.regionCode),
        );
  const closed = problems.flatMap((problem) => {
    const state = problemStateAt(problem, on);
    return state?.closedOn ? [{ problem, state }] : [];
  });
  return newestFirst(closed, ({ state }) => state.closedOn ?? '').map(({ problem, state }) =>
    problemEntry(index, problem, state, on),
  );
};
