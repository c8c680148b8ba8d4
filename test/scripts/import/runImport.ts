import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Path of a fixture export. */
export const fixture = (name: string): string => join(root, 'test/fixtures/exports', name);

/** A new empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'jianhe-import-'));

/** Runs `npm run import` like a clerk. Returns its exit status and output. */
export const runImport = (
  args: readonly string[],
): { readonly status: number | null; readonly said: string; readonly complained: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, said: stdout, complained: stderr };
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
