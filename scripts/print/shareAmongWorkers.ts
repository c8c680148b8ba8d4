import { Worker } from 'node:worker_threads';

/**
 * Hands tasks to workers, each the next one as long as there is one. A worker answers every message
 * with one message.
 *
 * @param share.worker the worker's file
 * @param share.workers how many of them, at least 1
 * @param share.onAnswer called with each answer as it comes
 * @returns the answers, in the order in which they came
 * @throws what a worker throws
 */
export const shareAmongWorkers = async <Answer>(
  tasks: readonly unknown[],
  share: {
    readonly worker: URL;
    readonly workers: number;
    readonly onAnswer: (answer: Answer) => void;
  },
): Promise<readonly Answer[]> => {
  const next = tasks[Symbol.iterator]();
  const answers: Answer[] = [];
  const answerAll = (worker: Worker): Promise<void> =>
    new Promise((settle, fail) => {
      const handOver = (): void => {
        const turn = next.next();
        if (turn.done === true) settle();
        else worker.postMessage(turn.value);
      };
      worker.on('error', fail);
      worker.on('message', (answer: Answer) => {
        answers.push(answer);
        share.onAnswer(answer);
        handOver();
      });
      handOver();
    });
  await Promise.all(
    Array.from({ length: share.workers }, async () => {
      const worker = new Worker(share.worker);
      try {
        await answerAll(worker);
      } finally {
        await worker.terminate();
      }
    }),
  );
  return answers;
};
