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
import { contentPlaces } from '../../src/data/contentDir.ts';
import type { Release } from './prepareRelease.ts';

/** Called before every step with its name: a test stops the world there. */
export type BeforeStep = (name: string) => void;

/**
 * Publishes a release, all or nothing. First everything is written and flushed into the workshop;
 * then the list of moves is put in place by one rename, which is the moment of decision: before it a
 * crash changes nothing, after it the moves are completed, if need be by the next run.
 */
export const swapContent = (content: string, release: Release, beforeStep?: BeforeStep): void => {
  const { staging } = contentPlaces(content);
  const next = join(staging, 'next');
  const { edition } = release;
  beforeStep?.('stage');
  rmSync(staging, { recursive: true, force: true });
  const moves = [
    'record',
    `editions/${edition.edition}.json`,
    'editions/SHA256SUMS',
    'signboards.json',
  ];
  for (const { name, pieces } of release.recordFiles)
    writeFlushed(join(next, 'record', name), pieces());
  writeFlushed(join(next, `editions/${edition.edition}.json`), release.editionText);
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
  flushFolders(next);

  beforeStep?.('decide');
  const list = join(staging, 'commit.json');
  writeFlushed(`${list}.new`, JSON.stringify(moves));
  renameSync(`${list}.new`, list);
  flushFolder(staging);
  completeMoves(content, moves, beforeStep);
};

/**
 * Brings a content folder to rest after a crash: completes a decided swap, forgets an undecided one.
 *
 * @returns what was found
 */
export const recoverContent = (content: string): 'nothing' | 'forgotten' | 'completed' => {
  const { staging } = contentPlaces(content);
  if (!existsSync(staging)) return 'nothing';
  const list = join(staging, 'commit.json');
  if (!existsSync(list)) {
    rmSync(staging, { recursive: true, force: true });
    return 'forgotten';
  }
  const moves: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(moves)) throw new Error(`${list} is not a list of moves`);
  completeMoves(content, moves.map(String));
  return 'completed';
};

/** Moves what is still waiting; what is no longer waiting has been moved already. */
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
  rmSync(staging, { recursive: true, force: true });
};

const writeFlushed = (file: string, text: string | Iterable<string>): void => {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(handle, piece);
  fsyncSync(handle);
  closeSync(handle);
};

const flushFolders = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const inner = join(folder, name);
    if (statSync(inner).isDirectory()) flushFolders(inner);
  }
  flushFolder(folder);
};

/** Makes renames in a folder last; some systems cannot flush a folder and need not. */
const flushFolder = (folder: string): void => {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
};
