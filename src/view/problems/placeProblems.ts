import { presentReach } from '../../core/record/standing.ts';
import { liesIn } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import type { Reach } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { problemEntry, type ProblemEntry } from './problemList.ts';

/**
 * What happened at a reach, at those of the villages inside it, and at those it took the place of: every problem with its stage,
 * newest first. Whoever reported one finds it here without an account.
 */
export const placeProblems = (index: RecordIndex, reach: Reach): readonly ProblemEntry[] => {
  const on = index.record.period.dataThrough;
  const waters = [reach, ...rowsOf(index.formerReaches, reach.id)].map(({ riverId }) => riverId);
  return [...new Set(waters)]
    .flatMap((riverId) => rowsOf(index.problemsByRiver, riverId))
    .filter(({ reachId }) => {
      const found = getRow(index.reachById, reachId);
      return [found, presentReach(index, found)].some(({ regionCode }) =>
        liesIn(index.regionByCode, regionCode, reach.regionCode),
      );
    })
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
