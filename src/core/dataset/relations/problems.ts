import { errorAt, type Issue } from '../../issues/issue.ts';
import { findLifeFaults, type LifeFault } from '../../problems/problemLedger.ts';
import { reachIssues } from '../reachIssues.ts';
import type { Relation } from '../relationContext.ts';

/** Problems pass their stages in order, are due after they were found, and lie in their reach. */
export const problems: Relation = ({ exported, index, at }) =>
  exported.problems.flatMap((problem, row) => {
    const foundOn = problem.events[0]?.on;
    return [
      ...findLifeFaults(problem.events).flatMap((fault) =>
        lifeIssue(fault, (index, field) => at('problems', row, 'events', index, field)),
      ),
      ...(foundOn !== undefined && problem.dueOn < foundOn
        ? [
            errorAt(at('problems', row, 'dueOn'), 'problem.due-before-found', {
              dueOn: problem.dueOn,
              foundOn,
            }),
          ]
        : []),
      ...reachIssues(index, problem, (field) => at('problems', row, field)),
    ];
  });

const lifeIssue = (
  fault: LifeFault,
  place: (index: number, field: string) => Parameters<typeof errorAt>[0],
): readonly Issue[] => {
  switch (fault.code) {
    case 'first-not-found':
      return [errorAt(place(fault.index, 'stage'), 'problem.first-step', { stage: fault.stage })];
    case 'illegal-step': {
      const { from, to, allowed } = fault;
      return [errorAt(place(fault.index, 'stage'), 'problem.step', { from, to, allowed })];
    }
    case 'date-goes-back':
      return [
        errorAt(place(fault.index, 'on'), 'problem.step-back', {
          on: fault.on,
          previous: fault.previous,
        }),
      ];
    // The schema has already refused these three.
    case 'no-event':
    case 'look-back-without-result':
    case 'result-without-look-back':
      return [];
  }
};
