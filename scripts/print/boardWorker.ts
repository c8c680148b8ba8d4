import { parentPort } from 'node:worker_threads';
import { keepBoard } from '../../src/print/boards/boardFiles.ts';
import type { BoardPrintModel } from '../../src/view/boards/print/boardPrintModel.ts';

// One board after another, as sent by the main thread, into the cache; the answer is its code.
parentPort?.on('message', (model: BoardPrintModel) => {
  void keepBoard(model).then(() => parentPort?.postMessage(model.code));
});
