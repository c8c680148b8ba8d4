import { availableParallelism } from 'node:os';
import { boardCommand as words } from '../../src/i18n/zh/boardCommand.ts';
import { isBoardKept, keepBoard } from '../../src/print/boards/boardFiles.ts';
import { sortBoards, type SortedBoards } from '../../src/print/boards/sortBoards.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';
import { shareAmongWorkers } from './shareAmongWorkers.ts';

/** Boards per additional worker: it takes a second to load its fonts. */
const boardsPerWorker = 12;

/**
 * Makes and caches the files of every changed board, on all processors. A board that cannot be
 * printed is left out alone; its reasons are cached too.
 *
 * @param onProgress called after each board, with the number done and the total
 * @returns the boards with files, the others with every reason, and how many were printed anew
 */
export const printBoards = async (
  models: readonly BoardPrintModel[],
  onProgress: (done: number, total: number) => void = sayProgress,
): Promise<SortedBoards & { readonly made: number }> => {
  const waiting = models.filter((model) => !isBoardKept(model));
  const total = waiting.length;
  let done = 0;
  const step = (): void => {
    done += 1;
    onProgress(done, total);
  };

  const workers = Math.min(availableParallelism(), Math.floor(total / boardsPerWorker));
  if (workers < 2)
    for (const model of waiting) {
      await keepBoard(model);
      step();
    }
  else {
    const worker = new URL('./boardWorker.ts', import.meta.url);
    await shareAmongWorkers(waiting, { worker, workers, onAnswer: step });
  }
  const sorted = await sortBoards(models);
  return { ...sorted, made: waiting.filter(({ code }) => !sorted.leftOut.has(code)).length };
};

/** A line every few boards. */
const sayProgress = (done: number, total: number): void => {
  if (done % 20 === 0 || done === total) console.log(words.printing(done, total));
};
