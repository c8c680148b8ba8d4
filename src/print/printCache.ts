import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { packageVersion, fontVersion } from './engine/fonts.ts';
import type { PrintPiece } from './engine/printPiece.ts';

/**
 * Folder of print files by the fingerprint of what they are made from: `JIANHE_PRINT_CACHE`, else
 * `.cache/print`. Deleting it costs time and changes no byte.
 */
export const printCacheFolder = (): string =>
  resolve(process.env['JIANHE_PRINT_CACHE'] ?? join('.cache', 'print'));

/** What turns pieces into files: templates, the code around them, fonts and libraries. */
const engineFingerprint = (): string => {
  const sources = globSync('src/print/**/*.{typ,ts}').sort();
  const hash = createHash('sha256');
  for (const file of sources) hash.update(file.replaceAll('\\', '/')).update(readFileSync(file));
  hash.update(fontVersion());
  for (const name of engines) hash.update(`${name}@${packageVersion(name)}`);
  return hash.digest('hex');
};

const engines = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  '@cantoo/pdf-lib',
  'sharp',
] as const;

let engine: string | undefined;

/** Fingerprint of a set of pieces: equal ones have equal files. */
export const printKey = (pieces: readonly PrintPiece[]): string => {
  engine ??= engineFingerprint();
  return createHash('sha256')
    .update(engine)
    .update(JSON.stringify(pieces))
    .digest('hex')
    .slice(0, 40);
};

/** Whether every file of a set has been made. */
export const isKept = (key: string, names: readonly string[]): boolean =>
  names.every((name) => existsSync(join(printCacheFolder(), key, name)));

export const readKept = (key: string, name: string): Uint8Array =>
  readFileSync(join(printCacheFolder(), key, name));

/** Size of a kept file, bytes. */
export const keptSize = (key: string, name: string): number =>
  statSync(join(printCacheFolder(), key, name)).size;

/** Keeps a whole set at once: nobody ever finds half of one. */
export const keepFiles = (key: string, files: Readonly<Record<string, Uint8Array>>): void => {
  const folder = join(printCacheFolder(), key);
  mkdirSync(printCacheFolder(), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(staging, name), bytes);
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another worker or build was faster, with the same bytes; a half-deleted folder is not kept.
    rmSync(staging, { recursive: true, force: true });
    if (!isKept(key, Object.keys(files))) throw error;
  }
};
