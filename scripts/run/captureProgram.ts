import { spawn } from 'node:child_process';

/** Exit status of a program, and its output on both channels in order of arrival. */
export interface CapturedProgram {
  readonly status: number;
  readonly output: string;
}

/**
 * Runs a program to its end and captures its output. A missing program gives status 127.
 *
 * @param env variables added to our own
 * @param folder working directory; default: ours
 */
export const captureProgram = (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder = '.',
): Promise<CapturedProgram> =>
  new Promise((resolve) => {
    const chunks: string[] = [];
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    child.on('error', (error) => {
      resolve({ status: 127, output: error.message });
    });
    child.on('close', (status) => {
      resolve({ status: status ?? 1, output: chunks.join('') });
    });
  });
