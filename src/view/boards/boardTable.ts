import { boardDifferences, currentFace } from '../../core/boards/boardTruth.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import type { Signboard } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { riverAddress, signboardAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import type { Row, TableView } from '../tables/tableShapes.ts';
import { riverName } from '../rivers/riverName.ts';

const words = text.river.columns;

/** Boards with their place, and whether the printed face is still correct. */
export const boardTable = (
  index: RecordIndex,
  boards: readonly Signboard[],
  on: CalendarDate,
): TableView => ({
  columns: [
    { label: words.code },
    { label: words.river },
    { label: words.reach },
    { label: words.place },
    { label: text.signboards.face },
    { label: text.signboards.condition },
    { label: words.state },
  ],
  rows: boards.map((board) => [
    { kind: 'link', text: formatBoardCode(board.code), address: signboardAddress(board.code) },
    {
      kind: 'link',
      text: riverName(index, board.riverId),
      address: riverAddress(board.riverId),
    },
    getRow(index.reachById, board.reachId).name,
    board.place,
    text.signboards.faceNumber(currentFace(board).number),
    text.landing.condition[board.condition],
    boardState(index, board, on),
  ]),
});

/** Retired, outdated, or matching the record. */
const boardState = (index: RecordIndex, board: Signboard, on: CalendarDate): Row[number] => {
  if (board.retired) return { kind: 'status', status: 'neutral', word: text.signboards.retired };
  return boardDifferences(index, board, on).length > 0
    ? { kind: 'status', status: 'open', word: text.landing.outdated }
    : { kind: 'status', status: 'done', word: text.signboards.agrees };
};
