import type { PrintIssue } from '../../core/issues/issue.ts';
import type { BoardPrintModel } from '../../view/boards/print/boardPrintModel.ts';
import { keepBoard } from './boardFiles.ts';

/** Boards apart: those with files, and those that are left out. */
export interface SortedBoards {
  readonly printed: readonly BoardPrintModel[];
  /** Every reason, by code. */
  readonly leftOut: ReadonlyMap<string, readonly PrintIssue[]>;
}

/** Tells boards with files from those that cannot be printed. What is not cached is made. */
export const sortBoards = async (models: readonly BoardPrintModel[]): Promise<SortedBoards> => {
  const printed: BoardPrintModel[] = [];
  const leftOut = new Map<string, readonly PrintIssue[]>();
  for (const model of models) {
    const outcome = await keepBoard(model);
    if (outcome.ok) printed.push(model);
    else leftOut.set(model.code, outcome.issues);
  }
  return { printed, leftOut };
};
