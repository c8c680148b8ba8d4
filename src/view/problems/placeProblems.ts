import { liesIn } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import type { Reach } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { problemEntry, type ProblemEntry } from './problemList.ts';

/**
 * What happened at a reach, and at those of the villages inside it: every problem with its stage,
 * newest first. Whoever reported one finds it here without an account.
 */
export const placeProblems = (index: RecordIndex, reach: Reach): readonly ProblemEntry[] => {
  const on = index.record.period.dataThrough;
  return rowsOf(index.problemsByRiver, reach.riverId)
    .filter(({ reachId }) => liesIn(getRow(index.reachById, reachId).regionCode, reach.regionCode))
    .flatMap((problem) => {
      const state = problemStateAt(problem, on);
      return state ? [{ problem, state }] : [];
    })
    .sort(
      (a, b) =>
        compareText(b.state.foundOn, a.state.foundOn) || compareText(a.problem.id, b.problem.id),
    )
    .map(({ problem, state }) => problemEntry(index, problem, state, on));
};
