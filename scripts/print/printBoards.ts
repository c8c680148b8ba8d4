import { availableParallelism } from 'node:os';
import type { Issue } from '../../src/core/issues/issue.ts';
import { areBoardFilesKept } from '../../src/print/boards/boardFiles.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { printBoard, type BoardReport } from './boardWorker.ts';
import { shareAmongWorkers } from './shareAmongWorkers.ts';

/** Boards per additional worker: it takes a second to load its fonts. */
const boardsPerWorker = 12;

/**
 * Makes and caches the files of every changed board, on all processors. Every board is attempted,
 * so all faults are reported at once.
 *
 * @param onProgress called after each board, with the number done and the total
 * @returns the number of boards made, and every fault of every board
 */
export const printBoards = async (
  models: readonly BoardPrintModel[],
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly made: number; readonly issues: readonly Issue[] }> => {
  const waiting = models.filter((model) => !areBoardFilesKept(model));
  const total = waiting.length;
  const issues: Issue[] = [];
  let done = 0;
  const take = (report: BoardReport): void => {
    issues.push(...report.issues);
    done += 1;
    onProgress(done, total);
  };

  const workers = Math.min(availableParallelism(), Math.floor(total / boardsPerWorker));
  if (workers < 2) for (const model of waiting) take(await printBoard(model));
  else {
    const worker = new URL('./boardWorker.ts', import.meta.url);
    await shareAmongWorkers(waiting, { worker, workers, onAnswer: take });
  }
  return { made: total, issues };
};
