import { parentPort } from 'node:worker_threads';
import { getBoardFile, UnprintableBoard } from '../../src/print/boards/boardFiles.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';

/** What a worker says of one board: nothing wrong, or every reason why it was not made. */
export interface BoardReport {
  readonly code: string;
  readonly issues: readonly Issue[];
}

/** Makes the files of one board and keeps them. */
export const printBoard = async (model: BoardPrintModel): Promise<BoardReport> => {
  try {
    await getBoardFile(model, 'front.pdf');
    return { code: model.code, issues: [] };
  } catch (error) {
    if (error instanceof UnprintableBoard) return { code: model.code, issues: error.issues };
    throw error;
  }
};

// One board after another, as the main thread hands them over.
parentPort?.on('message', (model: BoardPrintModel) => {
  void printBoard(model).then((report) => parentPort?.postMessage(report));
});
