import { spawn } from 'node:child_process';

/** How a program ended, and all it printed on both channels in order of arrival. */
export interface CapturedProgram {
  readonly status: number;
  readonly output: string;
}

/** Runs a program to its end and keeps what it prints. A missing program ends with status 127. */
export const captureProgram = (file: string, args: readonly string[]): Promise<CapturedProgram> =>
  new Promise((resolve) => {
    const chunks: string[] = [];
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
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
