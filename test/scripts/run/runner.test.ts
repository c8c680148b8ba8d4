import { describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../../scripts/run/expectedFailure.ts';
import { runIn } from '../../../scripts/run/runner.ts';

/** Runs a command in a fake environment and returns its effects. */
const observe = async (
  main: (args: readonly string[]) => Promise<void> | void,
): Promise<{ readonly lines: readonly string[]; readonly statuses: readonly number[] }> => {
  const lines: string[] = [];
  const statuses: number[] = [];
  await runIn(
    {
      args: ['--accept'],
      writeError: (line) => lines.push(line),
      exit: (status) => statuses.push(status),
    },
    main,
  );
  return { lines, statuses };
};

describe('the runner', () => {
  it('passes on the arguments and returns normally on success', async () => {
    let received: readonly string[] = [];
    const seen = await observe((args) => {
      received = args;
    });
    expect(received).toEqual(['--accept']);
    expect(seen).toEqual({ lines: [], statuses: [] });
  });

  it('ends an expected failure with its message only and status 1', async () => {
    const seen = await observe(() => {
      throw new ExpectedFailure('没有这个文件');
    });
    expect(seen).toEqual({ lines: ['没有这个文件'], statuses: [1] });
  });

  it('ends a bug, even a late one, with its stack and status 70', async () => {
    const { lines, statuses } = await observe(async () => {
      await Promise.resolve();
      throw new TypeError('a defect');
    });
    expect(lines.join('\n')).toMatch(/^TypeError: a defect\n\s+at /);
    expect(statuses).toEqual([70]);
  });
});
