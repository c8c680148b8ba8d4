import type { PrintIssue } from '../../src/core/issues/issue.ts';
import { text } from '../../src/i18n/text.ts';
import { issueBlocks } from '../../src/view/issues/issueReport.ts';
import { leftOutNames } from '../../src/view/issues/leftOutReasons.ts';

/** Everything that has no print files: every reason, then the names. Empty if nothing is left out. */
export const leftOutReport = (
  boards: readonly PrintIssue[],
  kits: readonly PrintIssue[] = [],
): string => {
  const { build: words } = text.leftOut;
  if (boards.length + kits.length === 0) return '';
  return [
    ...issueBlocks([...boards, ...kits]).map((block) => `${block}\n`),
    ...(boards.length > 0 ? [words.boards(leftOutNames(boards))] : []),
    ...(kits.length > 0 ? [words.kits(leftOutNames(kits))] : []),
  ].join('\n');
};
