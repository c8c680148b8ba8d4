import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join, relative } from 'node:path';

/** A fault at a write: the process dies there, or the disk reports an error. */
export interface DiskFault {
  /** Number of the failing write, from 1. */
  readonly at: number;
  readonly kind: 'kill' | 'ENOSPC' | 'EIO';
  /** True for a full disk, which stays full; otherwise only this write fails. */
  readonly isLasting: boolean;
  /**
   * Share of the write done before the fault, 0 to 1: of a file its text, of a folder its files.
   */
  readonly done: number;
}

/** Thrown instead of a signal; afterwards nothing more is written. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

const writing = [
  'writeFileSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'openSync',
  'fsyncSync',
] as const;

/**
 * Runs an operation on a disk that fails once, or permanently, at one of its writes inside a
 * folder.
 *
 * @returns the attempted writes, in order, such as `renameSync commit.json.new`
 */
export const onFaultyDisk = (
  folder: string,
  fault: DiskFault | undefined,
  work: () => void,
): readonly string[] => {
  const originals = new Map(writing.map((name) => [name, Reflect.get(fs, name)] as const));
  const ours = new Map<number, string>();
  const writes: string[] = [];
  const isInside = (file: string): boolean => !relative(folder, file).startsWith('..');
  const targetOf = (target: unknown): string | undefined => {
    if (typeof target === 'number') return ours.get(target);
    return typeof target === 'string' && isInside(target) ? target : undefined;
  };

  for (const [name, original] of originals)
    Reflect.set(fs, name, (...args: readonly unknown[]): unknown => {
      const file = targetOf(args[0]);
      const call = (): unknown => Reflect.apply(original, fs, args);
      const isWrite = name !== 'openSync' || opensForWriting(args[1]);
      if (file === undefined) return call();
      if (isWrite) {
        writes.push(`${name} ${basename(file)}`);
        const isHit =
          fault !== undefined &&
          (writes.length === fault.at ||
            (writes.length > fault.at && (fault.isLasting || fault.kind === 'kill')));
        if (isHit) {
          if (writes.length === fault.at) doPartly(originals, name, args, fault.done);
          throw fault.kind === 'kill' ? new Killed(file) : diskError(fault.kind, file);
        }
      }
      const result = call();
      if (name === 'openSync' && typeof result === 'number') ours.set(result, file);
      return result;
    });
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    syncBuiltinESMExports();
  }
  return writes;
};

/** Opening a file for reading, or a folder for flushing, is handled too; it writes nothing. */
const opensForWriting = (flags: unknown): boolean =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
    : flags !== 'r';

/** A file write may be truncated in its text, the removal of a folder between its files. */
const doPartly = (
  originals: ReadonlyMap<string, unknown>,
  name: string,
  [target, text, options]: readonly unknown[],
  done: number,
): void => {
  const call = (original: string, ...args: readonly unknown[]): void => {
    const found = originals.get(original);
    if (typeof found === 'function') Reflect.apply(found, fs, args);
  };
  if (name === 'writeFileSync' && typeof text === 'string')
    call(name, target, text.slice(0, Math.floor(text.length * done)), options);
  if (name === 'rmSync' && typeof target === 'string' && fs.existsSync(target)) {
    const files = filesOf(target);
    for (const file of files.slice(0, Math.floor(files.length * done)))
      call('rmSync', file, { force: true });
  }
};

const filesOf = (path: string): readonly string[] =>
  fs.statSync(path).isDirectory()
    ? fs.readdirSync(path).flatMap((name) => filesOf(join(path, name)))
    : [path];

const diskError = (code: string, file: string): Error =>
  Object.assign(new Error(`${code}: ${file}`), { code });
