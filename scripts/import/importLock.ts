import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { contentPlaces } from '../../src/data/contentDir.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Owner of the lock: enough to tell a running import from a dead one. */
const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** Clock ticks from system boot to the start of the process; empty if unknown. */
  started: z.string(),
});
type Holder = z.output<typeof holderSchema>;

/** The lock of a content folder, until it is released. */
export interface ImportLock {
  /** Process id of a dead import that held the lock. */
  readonly left?: number;
  /** True while the lock file is still ours. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Takes the exclusive lock of a content folder. The lock of a dead process is removed and reported.
 * A lock from another machine cannot be judged, so it is never touched.
 *
 * @param mustWrite false allows reading a folder that is read-only or missing
 * @throws ExpectedFailure while another import holds the lock
 */
export const takeImportLock = (content: string, mustWrite: boolean): ImportLock => {
  const { lock } = contentPlaces(content);
  const own = JSON.stringify(holderOf(process.pid));
  let left: number | undefined;
  if (mustWrite) makeFolder(content);
  // Two attempts are enough for one dead import. A third means that another process was faster.
  for (let round = 0; round < 3; round += 1) {
    try {
      createLock(lock, own);
      clearAsides(lock);
      return { ...(left !== undefined && { left }), ...heldLock(lock, own) };
    } catch (error) {
      const code = codeOf(error);
      if (!mustWrite && unwritable.has(code))
        return { isHeld: () => true, release: () => undefined };
      if (code === '') throw error;
      if (code !== 'EEXIST') throw new ExpectedFailure(words.notWritable(content, code));
    }
    const found = readText(lock);
    const holder = found === undefined ? undefined : readHolder(found);
    if (holder && isAlive(holder))
      throw new ExpectedFailure(
        holder.host === hostname()
          ? words.locked(content, holder.pid)
          : words.lockedElsewhere(holder.host, holder.pid, lock),
      );
    left = holder?.pid ?? 0;
    putAway(lock, found);
  }
  throw new ExpectedFailure(words.locked(content, 0));
};

/** Removes a lock file that could not be written completely, because it names no process. */
const createLock = (lock: string, own: string): void => {
  const handle = openSync(lock, 'wx');
  try {
    writeFileSync(handle, own);
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
};

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']);

const makeFolder = (content: string): void => {
  try {
    mkdirSync(content, { recursive: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    throw new ExpectedFailure(words.notWritable(content, code));
  }
};

const heldLock = (lock: string, own: string): Pick<ImportLock, 'isHeld' | 'release'> => {
  const isHeld = (): boolean => readText(lock) === own;
  return {
    isHeld,
    release: () => {
      try {
        if (isHeld()) rmSync(lock, { force: true });
      } catch {
        // The import has ended anyway. The next one removes the lock of a dead process.
      }
    },
  };
};

/** Moves a dead lock aside with one rename, which only one of two competing processes can win. */
const putAway = (lock: string, found: string | undefined): void => {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // Another process may have created its own lock meanwhile; restore it.
  const moved = readText(aside);
  if (moved !== undefined && moved !== found) {
    try {
      writeFileSync(lock, moved, { flag: 'wx' });
    } catch {
      // Whoever has written the lock by now holds it. The other process notices before it decides.
    }
  }
  rmSync(aside, { force: true });
};

/** Removes moved-aside locks of processes that died in between; a live process removes its own. */
const clearAsides = (lock: string): void => {
  const prefix = `${basename(lock)}.`;
  try {
    for (const name of readdirSync(dirname(lock))) {
      const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
      if (pid > 0 && !isRunning(pid)) rmSync(join(dirname(lock), name), { force: true });
    }
  } catch {
    // They block nobody; the next import tries again.
  }
};

const holderOf = (pid: number): Holder => ({ pid, host: hostname(), started: startOf(pid) });

/** A lock truncated while being written belongs to no process. */
const readHolder = (text: string): Holder | undefined => {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/**
 * Whether this exact process still runs. Process ids are reused, so the start time is compared too.
 */
const isAlive = ({ pid, host, started }: Holder): boolean => {
  if (host !== hostname()) return true;
  return isRunning(pid) && (started === '' || started === startOf(pid));
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Field 22 of /proc/PID/stat, counted after the name in brackets, which may contain spaces. */
const startOf = (pid: number): string => {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
