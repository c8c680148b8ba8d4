import { groupBy } from '../../core/lists/groupBy.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { boardPrintIssues } from '../boards/print/boardPrintIssues.ts';
import { boardPrintModel } from '../boards/print/boardPrintModel.ts';
import { leftOutReasons } from '../issues/leftOutReasons.ts';
import { block, type PreviewBlock, type PreviewInput, type PreviewLine } from './previewBlock.ts';
import { boardTitle } from './previewNames.ts';

/**
 * Standing boards that will have no print files, as far as it shows without setting them: a field
 * that every board must have, or a size without a layout. Boards with the same reason share a line.
 */
export const leftOutBlock = ({ index, edition, site, readRiver }: PreviewInput): PreviewBlock => {
  const source = site && { index, site, newestEdition: edition, ...(readRiver && { readRiver }) };
  const boards = index.record.signboards.flatMap((board) => {
    if (!source || board.retired) return [];
    const reasons = leftOutReasons(boardPrintIssues(boardPrintModel(source, board)));
    return reasons.length > 0
      ? [{ name: boardTitle(index, board), fault: reasons.join('；') }]
      : [];
  });
  const lines = [...groupBy(boards, ({ fault }) => fault)].map(([fault, group]): PreviewLine => {
    const members = group.map(({ name }) => name);
    return { text: words.boardsAlike(fault, members.length), members };
  });
  return block('leftOut', words.boardsLeftOut(boards.length), lines, 'ask');
};
