import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
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
import { packageVersion, fontVersion } from './fonts.ts';
import { templateFolder, type PrintPiece } from './printPiece.ts';

/**
 * Cache folder of print files, keyed by the fingerprint of their inputs: `JIANHE_PRINT_CACHE`, else
 * `.cache/print`. Deleting it costs time but changes no output byte.
 */
export const printCacheFolder = (): string =>
  resolve(process.env['JIANHE_PRINT_CACHE'] ?? join('.cache', 'print'));

/**
 * Everything that turns a piece into files, for any template: the engine's code, fonts and
 * libraries.
 */
const engineFingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync('src/print/engine/*.ts').sort()) hash.update(readFileSync(file));
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

/** A template with all its imports, as text. */
const templateSource = (file: string): string => {
  const source = readFileSync(join(templateFolder, file), 'utf8');
  const imported = [...source.matchAll(/^#import "([\w-]+\.typ)"/gm)].map(([, name = '']) => name);
  return [source, ...imported.map(templateSource)].join('\n');
};

/** Cache of fingerprints: every board asks for the same few. */
const known = new Map<string, string>();

const remembered = (name: string, find: () => string): string => {
  const found = known.get(name) ?? find();
  known.set(name, found);
  return found;
};

/**
 * Fingerprint of a set of pieces. Equal fingerprints mean equal files.
 *
 * @param recipe other outputs of the caller beside the PDFs, such as the width of a picture
 */
export const printKey = (pieces: readonly PrintPiece[], recipe: string): string => {
  const hash = createHash('sha256').update(remembered('engine', engineFingerprint)).update(recipe);
  for (const piece of pieces) {
    const { template } = piece;
    hash.update(remembered(template, () => templateSource(`${template}.typ`)));
    hash.update(JSON.stringify(piece));
  }
  return hash.digest('hex').slice(0, 40);
};

/**
 * Cache key of a picture.
 *
 * @param engine fingerprint of the drawing code
 * @param made all inputs of the drawing, as plain data
 */
export const pictureKey = (engine: string, made: readonly unknown[]): string =>
  createHash('sha256').update(engine).update(JSON.stringify(made)).digest('hex').slice(0, 40);

/** Whether every file of a set is cached. */
export const isKept = (key: string, names: readonly string[]): boolean =>
  names.every((name) => existsSync(join(printCacheFolder(), key, name)));

export const readKept = (key: string, name: string): Uint8Array =>
  readFileSync(join(printCacheFolder(), key, name));

/** Size of a cached file, bytes. */
export const keptSize = (key: string, name: string): number =>
  statSync(join(printCacheFolder(), key, name)).size;

/**
 * Copies cached files into a folder, which is created. Uses copy-on-write if the file system
 * supports it. A hard link would let edits in the site change the cache.
 */
export const placeKept = (key: string, names: readonly string[], folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    copyFileSync(
      join(printCacheFolder(), key, name),
      join(folder, name),
      constants.COPYFILE_FICLONE,
    );
};

/** Stores a whole set atomically, so a reader never finds half of one. */
export const keepFiles = (key: string, files: Readonly<Record<string, Uint8Array>>): void => {
  const folder = join(printCacheFolder(), key);
  mkdirSync(printCacheFolder(), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(staging, name), bytes);
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another worker or build was faster, with the same bytes. A half-deleted folder is not reused.
    rmSync(staging, { recursive: true, force: true });
    if (!isKept(key, Object.keys(files))) throw error;
  }
};
