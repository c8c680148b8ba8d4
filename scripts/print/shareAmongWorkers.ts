import { Worker } from 'node:worker_threads';

/**
 * Distributes tasks over workers: each gets the next task when it is free. A worker answers every
 * message with one message.
 *
 * @param share.worker the worker's file
 * @param share.workers number of workers, at least 1
 * @param share.onAnswer called with each answer on arrival
 * @returns the answers, in order of arrival
 * @throws any error thrown in a worker
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
