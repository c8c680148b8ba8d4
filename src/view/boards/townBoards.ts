import { findTown, townsOf } from '../../core/regions/towns.ts';
import type { Region, Signboard } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';

/** Towns with their standing boards, by river and chainage. */
export const townsWithBoards = (
  index: RecordIndex,
): readonly {
  readonly code: string;
  readonly name: string;
  readonly boards: readonly Signboard[];
}[] =>
  townsOf(index).flatMap(({ code, name }) => {
    const boards = index.record.rivers
      .flatMap(({ id }) => rowsOf(index.boardsByRiver, id))
      .filter((board) => !board.retired && townOf(index, board)?.code === code);
    return boards.length > 0 ? [{ code, name, boards }] : [];
  });

/** The town whose reach contains a board. */
export const townOf = (index: RecordIndex, { reachId }: Signboard): Region | undefined =>
  findTown(index, getRow(index.reachById, reachId).regionCode);
