import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCommand } from '../../../scripts/import/importCommand.ts';
import { runIn } from '../../../scripts/run/runner.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Path of a fixture export. */
export const fixture = (name: string): string => join(root, 'test/fixtures/exports', name);

/** A new empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'jianhe-import-'));

/** Exit status and output of a command. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
}

/** `npm run import` in its own process, as a clerk starts it. */
export const spawnImport = (args: readonly string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, said: stdout, complained: stderr };
};

/**
 * The same in this process, on a day after the fixtures: the real command with the real runner. Returns the exit status and the
 * output.
 */
export const runImport = async (
  args: readonly string[],
  now: Date = new Date('2026-12-05T10:00:00+08:00'),
): Promise<Ended> => {
  const complained: string[] = [];
  const said: string[] = [];
  let status = 0;
  await runIn(
    {
      args,
      writeError: (line) => complained.push(line),
      exit: (code) => {
        status = code;
      },
    },
    (given) => {
      importCommand(given, (line) => said.push(line), now);
    },
  );
  return { status, said: said.join('\n'), complained: complained.join('\n') };
};

/** Every file of a folder with its fingerprint. */
export const fingerprints = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    : [];
