import { parentPort } from 'node:worker_threads';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { judgeFront } from './frontFaults.ts';

// One board after another at every level, as sent by the main thread.
parentPort?.on('message', (model: BoardPrintModel) => {
  void judgeFront(model, ['L', 'M', 'Q']).then(
    (verdict) => parentPort?.postMessage(verdict),
    (error: unknown) => {
      // Thrown outside any handler, so that the main thread receives it.
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});
