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

/** Who is importing: enough to tell a running import from one that died. */
const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** Ticks from the boot of the machine to the start of the process; empty where unknown. */
  started: z.string(),
});
type Holder = z.output<typeof holderSchema>;

/** The right to work on a content folder, until it is given back. */
export interface ImportLock {
  /** Process of an import that died while it held the lock. */
  readonly left?: number;
  /** True while the lock file is still ours. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Takes the one lock of a content folder. The lock of a dead process is put away and told of; what
 * cannot be judged, because it was made on another machine, is never touched.
 *
 * @param mustWrite false lets a folder be looked at that cannot be written to or is not there
 * @throws ExpectedFailure while another import works there
 */
export const takeImportLock = (content: string, mustWrite: boolean): ImportLock => {
  const { lock } = contentPlaces(content);
  const own = JSON.stringify(holderOf(process.pid));
  let left: number | undefined;
  if (mustWrite) makeFolder(content);
  // Two rounds are enough for one dead import; a third meets a neighbour that was faster.
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

/** Removes a lock that could not be written for lack of room: it would name no process. */
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
        // The import has ended all the same; the next one clears the lock of a dead process away.
      }
    },
  };
};

/** Moves a dead lock aside by one rename, which only one of two neighbours can win. */
const putAway = (lock: string, found: string | undefined): void => {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // A neighbour may have put its own lock there in between: it gets it back.
  const moved = readText(aside);
  if (moved !== undefined && moved !== found) {
    try {
      writeFileSync(lock, moved, { flag: 'wx' });
    } catch {
      // Whoever has written the lock by now holds it; the other process sees that before it
      // decides.
    }
  }
  rmSync(aside, { force: true });
};

/** Clears locks put aside by processes that died in between; one that lives clears its own. */
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

/** A lock that was cut off while being written belongs to no process. */
const readHolder = (text: string): Holder | undefined => {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/**
 * Whether this very process still runs. Process numbers are reused, so its start is compared too.
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

/** Field 22 of /proc/PID/stat, counted after the name in brackets, which may hold spaces. */
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
