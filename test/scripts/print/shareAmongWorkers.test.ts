import { expect, it } from 'vitest';
import { shareAmongWorkers } from '../../../scripts/print/shareAmongWorkers.ts';

/** A worker that doubles numbers and fails at 13. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (number) => {
      if (number === 13) throw new Error('thirteen');
      parentPort.postMessage(2 * number);
    });
  `)}`,
);

it('does each task once, in any worker, and reports each answer', async () => {
  const told: number[] = [];
  const answers = await shareAmongWorkers<number>([1, 2, 3, 4, 5], {
    worker,
    workers: 2,
    onAnswer: (answer) => told.push(answer),
  });
  expect([...answers].sort((a, b) => a - b)).toEqual([2, 4, 6, 8, 10]);
  expect(told).toEqual(answers);
});

it('finishes without tasks', async () => {
  const share = { worker, workers: 2, onAnswer: () => undefined };
  expect(await shareAmongWorkers([], share)).toEqual([]);
});

it('fails if a worker fails', async () => {
  const share = { worker, workers: 2, onAnswer: () => undefined };
  await expect(shareAmongWorkers([1, 13], share)).rejects.toThrow('thirteen');
});
