import { liesIn } from '../../../core/ids/regionCode.ts';
import type { Signboard } from '../../../core/record/record.ts';
import { getRow } from '../../../core/record/recordIndex.ts';
import { boardPrintModel, type BoardPrintModel, type BoardPrintSource } from './boardPrintModel.ts';

/** Selection of boards. All given conditions apply; without any, all boards are selected. */
export interface BoardChoice {
  /** Town or village, 9 or 12 digits. */
  readonly regionCode?: string;
  readonly riverId?: string;
  /** Permanent codes. */
  readonly codes?: ReadonlySet<string>;
}

/** Models of the standing boards, in the order of the record. A retired board is never printed. */
export const printableBoards = (
  source: BoardPrintSource,
  choice: BoardChoice = {},
): readonly BoardPrintModel[] =>
  source.index.record.signboards
    .filter((board) => board.retired === undefined && isChosen(source, board, choice))
    .map((board) => boardPrintModel(source, board));

const isChosen = (
  { index }: BoardPrintSource,
  board: Signboard,
  { regionCode, riverId, codes }: BoardChoice,
): boolean =>
  (regionCode === undefined ||
    liesIn(index.regionByCode, getRow(index.reachById, board.reachId).regionCode, regionCode)) &&
  (riverId === undefined || board.riverId === riverId) &&
  (codes === undefined || codes.has(board.code));
