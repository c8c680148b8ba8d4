import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { rowsFileOf } from '../../src/core/dataset/editionRows.ts';
import { contentPlaces } from '../../src/data/contentDir.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { Release } from './prepareRelease.ts';

/** Called before every step with its name, so that a test can stop there. */
export type BeforeStep = (name: string) => void;

/**
 * Publishes a release atomically. First everything is written and flushed to the working folder.
 * Then one rename puts the list of moves in place: the commit point. A crash before it changes
 * nothing. After it the moves are completed, if necessary by the next run.
 *
 * @throws ExpectedFailure if a write fails; its message says whether the commit point was reached
 */
export const swapContent = (content: string, release: Release, beforeStep?: BeforeStep): void => {
  sayingWhatIsPublic(content, () => {
    const moves = stage(content, release, beforeStep);
    decide(content, moves, beforeStep);
    completeMoves(content, moves, beforeStep);
  });
};

/**
 * Does everything that could fail for lack of space.
 *
 * @returns the moves to make
 */
const stage = (content: string, release: Release, beforeStep?: BeforeStep): readonly string[] => {
  const { staging } = contentPlaces(content);
  const next = join(staging, 'next');
  const { edition } = release;
  beforeStep?.('stage');
  rmSync(staging, { recursive: true, force: true });
  const moves = [
    'record',
    `editions/${rowsFileOf(edition.edition)}`,
    `editions/${edition.edition}.json`,
    'editions/SHA256SUMS',
    'signboards.json',
  ];
  for (const { name, pieces } of release.recordFiles)
    writeFlushed(join(next, 'record', name), pieces());
  writeFlushed(join(next, `editions/${edition.edition}.json`), release.editionText);
  writeFlushed(join(next, 'editions', rowsFileOf(edition.edition)), release.rowsText);
  writeFlushed(join(next, 'editions/SHA256SUMS'), release.sumsText);
  writeFlushed(join(next, 'signboards.json'), release.ledgerText);
  if (release.tombstonesText !== undefined) {
    writeFlushed(join(next, 'tombstones.json'), release.tombstonesText);
    moves.push('tombstones.json');
  }
  if (release.reversalText !== undefined) {
    writeFlushed(join(next, 'reversal.json'), release.reversalText);
    moves.push('reversal.json');
  }
  for (const { name, from } of release.pictures ?? []) {
    writeFlushed(join(next, 'pictures', name), readFileSync(from));
    moves.push(`pictures/${name}`);
  }
  for (const move of moves)
    for (const place of [join(staging, 'old', move), join(content, move)])
      mkdirSync(dirname(place), { recursive: true });
  flushFolders(staging);
  return moves;
};

const decide = (content: string, moves: readonly string[], beforeStep?: BeforeStep): void => {
  beforeStep?.('decide');
  const list = listOf(content);
  writeFlushed(`${list}.new`, JSON.stringify(moves));
  renameSync(`${list}.new`, list);
  flushFolder(dirname(list));
};

/** The list of moves. If it exists, an import is committed. */
const listOf = (content: string): string => join(contentPlaces(content).staging, 'commit.json');

/**
 * Converts a failed write to a message: nothing has changed, or the next run completes the work.
 */
const sayingWhatIsPublic = (content: string, work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isDecided = existsSync(listOf(content));
    if (!isDecided) forget(content);
    const code = String(error.code);
    throw new ExpectedFailure(
      isDecided ? words.writeUnfinished(content, code) : words.writeFailed(content, code),
    );
  }
};

/** Removes the working folder if possible; otherwise the next run does. */
const forget = (content: string): void => {
  try {
    rmSync(contentPlaces(content).staging, { recursive: true, force: true });
  } catch {
    return;
  }
};

/**
 * Recovers a content folder after a crash: completes a committed swap, discards an uncommitted one.
 *
 * @returns what was found
 */
export const recoverContent = (content: string): 'nothing' | 'forgotten' | 'completed' => {
  const { staging } = contentPlaces(content);
  if (!existsSync(staging)) return 'nothing';
  let found: 'nothing' | 'forgotten' | 'completed' = 'forgotten';
  sayingWhatIsPublic(content, () => {
    const list = listOf(content);
    if (existsSync(list)) {
      const moves: unknown = JSON.parse(readFileSync(list, 'utf8'));
      if (!Array.isArray(moves)) throw new Error(`${list} is not a list of moves`);
      completeMoves(content, moves.map(String));
      found = 'completed';
      return;
    }
    // Either nothing was prepared yet or everything is in place: nothing to report.
    if (readdirSync(staging).length === 0) found = 'nothing';
    rmSync(staging, { recursive: true, force: true });
  });
  return found;
};

/** Moves the files that are still pending; the others have already been moved. */
const completeMoves = (
  content: string,
  moves: readonly string[],
  beforeStep?: BeforeStep,
): void => {
  const { staging } = contentPlaces(content);
  for (const move of moves) {
    const from = join(staging, 'next', move);
    const to = join(content, move);
    const old = join(staging, 'old', move);
    if (!existsSync(from)) continue;
    if (existsSync(to)) {
      beforeStep?.(`put away ${move}`);
      rmSync(old, { recursive: true, force: true });
      mkdirSync(dirname(old), { recursive: true });
      renameSync(to, old);
    }
    beforeStep?.(`put in place ${move}`);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    flushFolder(dirname(to));
  }
  beforeStep?.('tidy');
  // The list is deleted last. Without it, the remaining files would look like an uncommitted
  // import.
  for (const name of ['next', 'old']) rmSync(join(staging, name), { recursive: true, force: true });
  rmSync(listOf(content), { force: true });
  forget(content);
};

const writeFlushed = (file: string, content: string | Buffer | Iterable<string>): void => {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    const isWhole = typeof content === 'string' || Buffer.isBuffer(content);
    for (const piece of isWhole ? [content] : content) writeFileSync(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const flushFolders = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const inner = join(folder, name);
    if (statSync(inner).isDirectory()) flushFolders(inner);
  }
  flushFolder(folder);
};

/** Makes renames in a folder durable. Some systems cannot flush a folder and need not. */
const flushFolder = (folder: string): void => {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unflushable.has(String(error.code))))
      throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/** Error codes of systems that cannot open or flush folders. */
const unflushable = new Set(['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS']);
