import type { Outcome } from './suiteOutcome.ts';

/** Number of parallel tasks, for a small machine with that many cores. */
export const LANES = 2;

/** A part of `npm test` that uses about one core. */
export interface Task {
  readonly name: string;
  /** Names of the tasks that must pass first. */
  readonly after: readonly string[];
  readonly run: () => Promise<Outcome>;
}

/** A task that has ended, or that was skipped because a required task failed. */
export interface EndedTask {
  readonly name: string;
  readonly outcome: Outcome;
  readonly hasRun: boolean;
}

/**
 * Runs tasks in parallel, each as soon as its required tasks have passed, in list order. A task
 * that waits for a failed one counts as failed: what was not checked must not pass.
 *
 * @param lanes tasks at once
 * @param say called for each task that ends
 * @throws Error if tasks wait for each other, or for an unknown one
 */
export const runTasks = async (
  tasks: readonly Task[],
  lanes: number,
  say: (ended: EndedTask) => void,
): Promise<readonly EndedTask[]> => {
  const waiting = [...tasks];
  const ended: EndedTask[] = [];
  const running = new Map<string, Promise<void>>();
  const end = (one: EndedTask): void => {
    ended.push(one);
    say(one);
  };
  const hasPassed = (name: string): boolean =>
    ended.some((one) => one.name === name && one.outcome.failures.length === 0);
  const hasFailed = (name: string): boolean =>
    ended.some((one) => one.name === name && one.outcome.failures.length > 0);

  const start = ({ name, run }: Task): void => {
    const done = run().then((outcome) => {
      running.delete(name);
      end({ name, outcome, hasRun: true });
    });
    running.set(name, done);
  };
  const take = (isReady: (task: Task) => boolean): Task | undefined => {
    const at = waiting.findIndex(isReady);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };

  while (waiting.length > 0 || running.size > 0) {
    for (
      let lost = take(({ after }) => after.some(hasFailed));
      lost !== undefined;
      lost = take(({ after }) => after.some(hasFailed))
    )
      end({ name: lost.name, outcome: notRun(lost.name), hasRun: false });
    while (running.size < lanes) {
      const ready = take(({ after }) => after.every(hasPassed));
      if (ready === undefined) break;
      start(ready);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0)
      throw new Error(`Nothing can run of: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return ended;
};

const notRun = (name: string): Outcome => ({ passed: 0, skipped: 0, failures: [name] });
