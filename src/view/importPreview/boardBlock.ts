import { groupBy } from '../../core/lists/groupBy.ts';
import { boardsToReprint } from '../../core/boards/reprint.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { boardDifferenceSentences } from '../boards/boardTruthWords.ts';
import { block, type PreviewBlock, type PreviewInput, type PreviewLine } from './previewBlock.ts';
import { boardTitle } from './previewNames.ts';

/**
 * Boards that this import makes wrong, with the last day; those already wrong stand before. When a
 * chief of the whole district leaves, the same sentence applies to sixty boards, so it is printed
 * once.
 */
export const boardBlock = ({ index, changes, ledger, site }: PreviewInput): PreviewBlock => {
  const { boards } = changes;
  const due = site
    ? new Map(boardsToReprint(index, ledger, site.rules).map((each) => [each.board.code, each]))
    : undefined;
  const linesOf = (wrong: typeof boards): readonly PreviewLine[] => {
    const faults = wrong.map(({ board, differences }) => {
      const item = due?.get(board.code);
      const deadline = item
        ? words.boardDue(item.deadline.on, item.isOverdue, item.deadline.isProvisional)
        : '';
      const sentences = boardDifferenceSentences(index, board, differences).join('；');
      return { board: boardTitle(index, board), fault: sentences + deadline };
    });
    return [...groupBy(faults, ({ fault }) => fault)].map(([fault, group]): PreviewLine => {
      const members = group.map(({ board }) => board);
      const [only, ...others] = members;
      return only !== undefined && others.length === 0
        ? words.board(only, fault)
        : { text: words.boardsAlike(fault, members.length), members };
    });
  };
  const fresh = boards.filter(({ isNew }) => isNew);
  const standing = boards.filter(({ isNew }) => !isNew);
  return block('boards', words.boards(fresh.length), linesOf(fresh), 'plain', linesOf(standing));
};
