import { spawn } from 'node:child_process';
import { commands } from '../../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './expectedFailure.ts';

/** Runs another command on the same Node, with our output. */
export const runStep = async (script: string, args: readonly string[]): Promise<void> => {
  const status = await runProgram(process.execPath, [`scripts/${script}.ts`, ...args]);
  if (status !== 0) throw new ExpectedFailure(commands.stepFailed(script, status));
};

/**
 * Runs a program to its end with our own input and output.
 *
 * @param env variables added to our own
 * @returns its exit status; 1 if a signal ended it
 * @throws Error if it could not be started
 */
export const runProgram = (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
