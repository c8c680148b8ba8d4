import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../scripts/suite/suiteOutcome.ts';
import { runTasks, type Task } from '../../../scripts/suite/runTasks.ts';

const passed: Outcome = { passed: 1, skipped: 0, failures: [] };
const failed: Outcome = { passed: 0, skipped: 0, failures: ['broken'] };

/** Tasks that record their start and end; each takes a few turns of the event loop. */
const staged = (written: string[]) => {
  const task = (name: string, after: readonly string[] = [], outcome = passed): Task => ({
    name,
    after,
    run: async () => {
      written.push(`+${name}`);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      written.push(`-${name}`);
      return outcome;
    },
  });
  return task;
};

describe('the tasks of npm test', () => {
  it('run two at once, in list order, each after the tasks it needs', async () => {
    const written: string[] = [];
    const task = staged(written);
    const tasks = [task('build'), task('site', ['build']), task('unit'), task('more')];
    const ended = await runTasks(tasks, 2, () => undefined);
    expect(ended.map(({ outcome }) => outcome)).toEqual([passed, passed, passed, passed]);
    expect(written.slice(0, 2)).toEqual(['+build', '+unit']);
    expect(written.indexOf('+site')).toBeGreaterThan(written.indexOf('-build'));
    const running = written.map(
      (_, at) =>
        written.slice(0, at + 1).filter((word) => word.startsWith('+')).length * 2 - at - 1,
    );
    expect(Math.max(...running)).toBe(2);
  });

  it('count a task that waited for a failed one as failed, without running it', async () => {
    const written: string[] = [];
    const task = staged(written);
    const tasks = [
      task('build', [], failed),
      task('site', ['build']),
      task('late', ['site']),
      task('unit'),
    ];
    const said: string[] = [];
    const ended = await runTasks(tasks, 1, ({ name, hasRun }) => said.push(`${name} ${hasRun}`));
    expect(written).toEqual(['+build', '-build', '+unit', '-unit']);
    expect(said).toEqual(['build true', 'site false', 'late false', 'unit true']);
    expect(ended.flatMap(({ outcome }) => outcome.failures)).toEqual(['broken', 'site', 'late']);
  });

  it('refuse to wait for each other', async () => {
    const task = staged([]);
    const ring = [task('a', ['b']), task('b', ['a'])];
    await expect(runTasks(ring, 2, () => undefined)).rejects.toThrow('Nothing can run of: a, b');
  });
});
