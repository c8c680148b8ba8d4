import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join, relative } from 'node:path';

/** What happens at a write: the process dies there, or the disk says no. */
export interface DiskFault {
  /** Number of the write it happens at, from 1. */
  readonly at: number;
  readonly kind: 'kill' | 'ENOSPC' | 'EIO';
  /** A full disk stays full; else only this write fails. */
  readonly isLasting: boolean;
  /** How much of the write is done before, 0 to 1: of a file its text, of a folder its files. */
  readonly done: number;
}

/** Thrown in place of a signal; from then on nothing is written any more. */
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
 * Lets work run on a disk that fails once, or for good, at one of its writes inside a folder.
 *
 * @returns the writes that were tried, in their order, such as `renameSync commit.json.new`
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

/** What is opened to be read, or a folder to be flushed, is ours too; opening it writes nothing. */
const opensForWriting = (flags: unknown): boolean =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0
    : flags !== 'r';

/** A write of a file may be cut off in its text, the removal of a folder among its files. */
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
