import { parentPort } from 'node:worker_threads';
import { getBoardFile, UnprintableBoard } from '../../src/print/boards/boardFiles.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';

/** A worker's answer for one board: no faults, or every reason why it was not made. */
export interface BoardReport {
  readonly code: string;
  readonly issues: readonly Issue[];
}

/** Makes and caches the files of one board. */
export const printBoard = async (model: BoardPrintModel): Promise<BoardReport> => {
  try {
    await getBoardFile(model, 'front.pdf');
    return { code: model.code, issues: [] };
  } catch (error) {
    if (error instanceof UnprintableBoard) return { code: model.code, issues: error.issues };
    throw error;
  }
};

// One board after another, as sent by the main thread.
parentPort?.on('message', (model: BoardPrintModel) => {
  void printBoard(model).then((report) => parentPort?.postMessage(report));
});
