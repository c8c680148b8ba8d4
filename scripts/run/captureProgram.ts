import { spawn } from 'node:child_process';

/** How a program ended, and all it printed on both channels in order of arrival. */
export interface CapturedProgram {
  readonly status: number;
  readonly output: string;
}

/**
 * Runs a program to its end and keeps what it prints. A missing program ends with status 127.
 *
 * @param env variables set on top of our own
 * @param folder where it runs; ours, where none is given
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
