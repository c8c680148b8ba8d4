import { groupBy } from '../../core/lists/groupBy.ts';
import { boardsToReprint } from '../../core/boards/reprint.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { boardDifferenceSentences } from '../boards/boardTruthWords.ts';
import { block, type PreviewBlock, type PreviewInput, type PreviewLine } from './previewBlock.ts';
import { boardTitle } from './previewNames.ts';

/**
 * Boards with wrong faces, those that this import makes wrong first, with the last day. When a
 * chief of the whole district leaves, the same sentence applies to sixty boards, so it is printed
 * once.
 */
export const boardBlock = ({ index, changes, ledger, site }: PreviewInput): PreviewBlock => {
  const { boards } = changes;
  if (boards.length === 0) return block('boards', words.boardsRight, []);
  const due = site
    ? new Map(boardsToReprint(index, ledger, site.rules).map((each) => [each.board.code, each]))
    : undefined;
  const fresh = boards.filter(({ isNew }) => isNew);
  const faults = [...fresh, ...boards.filter(({ isNew }) => !isNew)].map(
    ({ board, differences, isNew }) => {
      const item = due?.get(board.code);
      const deadline = item
        ? words.boardDue(item.deadline.on, item.isOverdue, item.deadline.isProvisional)
        : '';
      return {
        board: boardTitle(index, board),
        fault:
          boardDifferenceSentences(index, board, differences).join('；') +
          deadline +
          (isNew ? '' : words.boardOld),
      };
    },
  );
  const lines = [...groupBy(faults, ({ fault }) => fault)].map(([fault, group]): PreviewLine => {
    const members = group.map(({ board }) => board);
    const [only, ...others] = members;
    return only !== undefined && others.length === 0
      ? words.board(only, fault)
      : { text: words.boardsAlike(fault, members.length), members };
  });
  return block('boards', words.boards(boards.length, fresh.length), lines);
};
