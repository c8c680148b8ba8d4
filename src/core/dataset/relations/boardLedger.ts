import {
  boardHistories,
  findTransfer,
  isWhereKnown,
  type BoardHistory,
} from '../../boards/boardLedger.ts';
import { errorAt, type Issue } from '../../issues/issue.ts';
import type { Signboard } from '../../record/record.ts';
import { placeInWords } from '../../boards/boardPlace.ts';
import { isHandedIn } from '../../record/recordIndex.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/**
 * An issued code is never dropped, never moves to another board without a recorded transfer, and
 * never comes back.
 */
export const boardLedger: Relation = (context) => {
  const { ledger = [], exported, index, mayExist = () => false, at } = context;
  const rowOf = new Map(exported.signboards.map(({ code }, row) => [code, row]));
  return [...boardHistories(ledger).values()].flatMap((known): readonly Issue[] => {
    const { code, edition } = known;
    const board = index.boardByCode.get(code);
    if (board) return promiseIssues(context, board, known, rowOf.get(board.code) ?? 0);
    if (!isHandedIn(index, 'signboards') || mayExist('signboards', code)) return [];
    const river = index.riverById.get(known.riverId)?.name ?? known.riverId;
    return [errorAt(at('signboards'), 'board.not-in-export', { code, river, edition })];
  });
};

const promiseIssues = (
  { index, at }: RelationContext,
  board: Signboard,
  known: BoardHistory,
  row: number,
): readonly Issue[] => {
  const { code } = known;
  const both = { issuedTo: placeInWords(index, known), received: placeInWords(index, board) };
  if (known.retired && !board.retired)
    return [
      errorAt(at('signboards', row), 'board.revived', { code, on: known.retired.on, ...both }),
    ];
  if (!isWhereKnown(board, known) && !findTransfer(board, known))
    return [errorAt(at('signboards', row, 'reachId'), 'board.other-board', { code, ...both })];
  return known.faces
    .filter((face) => !board.faces.some(({ number }) => number === face))
    .map((face) => errorAt(at('signboards', row, 'faces'), 'board.face-gone', { code, face }));
};
