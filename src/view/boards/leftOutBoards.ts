import type { PrintIssue } from '../../core/issues/issue.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { signboardAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { leftOutReasons } from '../issues/leftOutReasons.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { boardWhere } from './boardWhere.ts';

/**
 * Boards without print files, in the order of the record, each with its reasons.
 *
 * @param leftOut every reason, by code
 */
export const leftOutBoards = (
  index: RecordIndex,
  leftOut: ReadonlyMap<string, readonly PrintIssue[]>,
): TableView => {
  const { columns } = text.boardWork;
  const boards = index.record.signboards.filter(({ code }) => leftOut.has(code));
  return {
    columns: [
      { label: columns.code },
      { label: columns.where },
      { label: text.leftOut.work.reason },
    ],
    rowIds: boards.map(({ code }) => `left-out-${code}`),
    rows: boards.map((board) => [
      {
        kind: 'link',
        text: formatBoardCode(board.code),
        address: signboardAddress(board.code),
      },
      boardWhere(index, board),
      leftOutReasons(leftOut.get(board.code) ?? []).join('；'),
    ]),
  };
};
