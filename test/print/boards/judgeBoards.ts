import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import type { BoardVerdict } from './frontFaults.ts';

/** Judges boards at every level, on as many processors as there are; tells every twentieth. */
export const judgeBoards = async (
  models: readonly BoardPrintModel[],
): Promise<readonly BoardVerdict[]> => {
  const verdicts: BoardVerdict[] = [];
  const next = models[Symbol.iterator]();
  const take = (verdict: BoardVerdict): void => {
    verdicts.push(verdict);
    if (verdicts.length % 20 === 0) console.log(`${verdicts.length} of ${models.length} boards`);
  };
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => await work(next, take)),
  );
  return verdicts;
};

/** One worker that takes the next board as long as there is one. */
const work = async (
  next: Iterator<BoardPrintModel, undefined>,
  take: (verdict: BoardVerdict) => void,
): Promise<void> => {
  const worker = new Worker(new URL('./proofWorker.ts', import.meta.url));
  try {
    await new Promise<void>((settle, fail) => {
      const handOver = (): void => {
        const turn = next.next();
        if (turn.done === true) settle();
        else worker.postMessage(turn.value);
      };
      worker.on('error', fail);
      worker.on('message', (verdict: BoardVerdict) => {
        take(verdict);
        handOver();
      });
      handOver();
    });
  } finally {
    await worker.terminate();
  }
};
