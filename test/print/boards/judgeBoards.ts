import { availableParallelism } from 'node:os';
import { shareAmongWorkers } from '../../../scripts/print/shareAmongWorkers.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import type { BoardVerdict } from './frontFaults.ts';

/** Tests boards at every level, on all processors; reports every twentieth. */
export const judgeBoards = (
  models: readonly BoardPrintModel[],
): Promise<readonly BoardVerdict[]> => {
  let done = 0;
  return shareAmongWorkers<BoardVerdict>(models, {
    worker: new URL('./proofWorker.ts', import.meta.url),
    workers: availableParallelism(),
    onAnswer: () => {
      done += 1;
      if (done % 20 === 0) console.log(`${done} of ${models.length} boards`);
    },
  });
};
