import type { Issue, IssueCode } from './issue.ts';

/**
 * Issues with one error for each cell: what stands in a cell is wrong for one reason, and other checks
 * only see the same thing. Warnings about a faulty cell wait until it is right. Issues without a cell
 * are untouched.
 */
export const oneFaultACell = (issues: readonly Issue[]): readonly Issue[] => {
  const chosen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const other = key === undefined ? undefined : chosen.get(key);
    if (key !== undefined && issue.severity === 'error' && (!other || isRather(issue, other)))
      chosen.set(key, issue);
  }
  return issues.filter((issue) => {
    const fault = chosen.get(keyOf(issue) ?? '');
    return fault === undefined || fault === issue || isAnother(issue, fault);
  });
};

const keyOf = ({ source, path, cell }: Issue): string | undefined =>
  cell === undefined ? undefined : JSON.stringify([source, path, cell]);

/** A value that is missing has no cell of its own: the faults of its row share the first cell. */
const isAnother = (issue: Issue, fault: Issue): boolean =>
  issue.code === 'shape.missing' && fault.code === 'shape.missing';

/** What may not be published at all comes before the form; a field's own bounds before a comparison. */
const isRather = (issue: Issue, other: Issue): boolean => rankOf(issue) < rankOf(other);

const rankOf = ({ code }: Issue): number => {
  const rank = causes.indexOf(code);
  return rank < 0 ? causes.length : rank;
};

const causes: readonly IssueCode[] = ['privacy.found', 'board-code.form', 'shape.range'];
