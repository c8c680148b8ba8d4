import type { Signboard } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
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
export const leftOutBlock = (input: PreviewInput): PreviewBlock => {
  const { index, before, edition, newest } = input;
  const boards = index.record.signboards.flatMap((board) => {
    const fault = faultOf(input, index, edition, board);
    if (fault === '') return [];
    const former = before?.boardByCode.get(board.code);
    const was = before && former && newest ? faultOf(input, before, newest, former) : '';
    return [{ name: boardTitle(index, board), fault, isNew: was !== fault }];
  });
  const linesOf = (isNew: boolean): readonly PreviewLine[] =>
    [
      ...groupBy(
        boards.filter((each) => each.isNew === isNew),
        ({ fault }) => fault,
      ),
    ].map(([fault, group]): PreviewLine => {
      const members = group.map(({ name }) => name);
      return { text: words.boardsAlike(fault, members.length), members };
    });
  const fresh = boards.filter(({ isNew }) => isNew);
  return block('leftOut', words.boardsLeftOut(fresh.length), linesOf(true), 'ask', linesOf(false));
};

/** Why a board has no print files in a record; empty if it has, or if it is retired. */
const faultOf = (
  { site, readRiver }: PreviewInput,
  index: RecordIndex,
  newestEdition: Edition,
  board: Signboard,
): string => {
  if (!site || board.retired) return '';
  const source = { index, site, newestEdition, ...(readRiver && { readRiver }) };
  return leftOutReasons(boardPrintIssues(boardPrintModel(source, board))).join('；');
};
