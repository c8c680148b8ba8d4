import { standingRivers } from '../../record/standing.ts';
import { riversWithSameGoals } from '../../boards/boardWarnings.ts';
import { errorAt, warningAt } from '../../issues/issue.ts';
import type { River } from '../../record/record.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Relation } from '../relationContext.ts';
import { beyondEnd } from '../stretchIssues.ts';

/**
 * Rivers do not flow into themselves, join the other river within its length, and have goals of
 * their own.
 */
export const rivers: Relation = ({ exported, index, at }) => {
  const sameGoals = riversWithSameGoals(standingRivers(index));
  return exported.rivers.flatMap((river, row) => {
    const chain = findCircle(index, river);
    const joined = river.flowsInto && index.riverById.get(river.flowsInto.riverId);
    const same = (sameGoals.find((group) => group.includes(river)) ?? []).filter(
      ({ id }) => id !== river.id,
    );
    return [
      ...(chain
        ? [errorAt(at('rivers', row, 'flowsInto', 'riverId'), 'river.joins-itself', { chain })]
        : []),
      ...beyondEnd(joined, river.flowsInto?.atKm, at('rivers', row, 'flowsInto', 'atKm')),
      ...(same.length > 0
        ? [
            warningAt(at('rivers', row, 'goals'), 'river.same-goals', {
              others: same.map(({ name }) => name),
            }),
          ]
        : []),
    ];
  });
};

/** Names of the rivers in a cycle of flows. */
const findCircle = (index: RecordIndex, start: River): readonly string[] | undefined => {
  const passed = [start];
  for (let river = start; river.flowsInto;) {
    const next = index.riverById.get(river.flowsInto.riverId);
    if (!next) return undefined;
    if (next.id === start.id) return [...passed, next].map(({ name }) => name);
    if (passed.includes(next)) return undefined;
    passed.push(next);
    river = next;
  }
  return undefined;
};
