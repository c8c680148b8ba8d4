import { parentPort } from 'node:worker_threads';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { judgeFront } from './frontFaults.ts';

// One board after another at every level, as the main thread hands them over.
parentPort?.on('message', (model: BoardPrintModel) => {
  void judgeFront(model, ['L', 'M', 'Q']).then(
    (verdict) => parentPort?.postMessage(verdict),
    (error: unknown) => {
      // Thrown where nobody catches it, so that the main thread hears of it.
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});
