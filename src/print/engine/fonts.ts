import { createRequire, findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { folderOfFace, officeFace } from './officeFace.ts';

const weights = ['400Regular', '500Medium', '700Bold', '900Black'] as const;
const packageName = '@expo-google-fonts/noto-sans-sc';
const require = createRequire(import.meta.url);
const { resolve } = require;

const fontFiles: readonly string[] = weights.map((weight) =>
  resolve(`${packageName}/${weight}/NotoSansSC_${weight}.ttf`),
);

/** Folders with exactly the weights in use, and the outlines of the office if there are any. */
export const fontFolders = (): readonly string[] => {
  const office = officeFace();
  return [...fontFiles.map((file) => dirname(file)), ...(office ? [folderOfFace(office)] : [])];
};

/** Families for typesetting: the office's outlines stand in for what the first one lacks. */
export const fontFamilies = (): readonly string[] => [
  'Noto Sans SC',
  ...(officeFace() ? [officeFace()?.family ?? ''] : []),
];

/** Package, version and weights of the fonts, and the office's outlines; part of the cache key of a print file. */
export const fontVersion = (): string =>
  [packageName, packageVersion(packageName), ...weights, officeFace()?.sha256 ?? '']
    .join(' ')
    .trim();

/** Version of an installed package. */
export const packageVersion = (name: string): string => {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is not installed`);
  const manifest: unknown = require(file);
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`${name} names no version`);
};

let faces: readonly Font[] | undefined;

/**
 * Characters of a text for which at least one weight has no glyph, each once.
 *
 * @param supplied characters whose outlines the office supplies
 */
export const findMissingCharacters = (
  text: string,
  supplied: ReadonlySet<string> = officeFace()?.characters ?? none,
): readonly string[] => {
  faces ??= fontFiles.map(openFace);
  return [...new Set(text)].filter((character) => !hasGlyph(character) && !supplied.has(character));
};

const none: ReadonlySet<string> = new Set();

/** The outline of a character in the regular face of the house: absolute M L Q Z in em units. */
export const findHouseOutline = (character: string): string | undefined => {
  faces ??= fontFiles.map(openFace);
  const [regular] = faces;
  const codePoint = character.codePointAt(0) ?? 0;
  return regular?.hasGlyphForCodePoint(codePoint) === true
    ? regular.glyphForCodePoint(codePoint).path.toSVG()
    : undefined;
};

/** A text with 〓, the printer's mark for a type that is not at hand, for what the house's face lacks. */
export const markMissing = (text: string): string => {
  const missing = new Set(findMissingCharacters(text, none));
  return missing.size === 0
    ? text
    : Array.from(text, (each) => (missing.has(each) ? '〓' : each)).join('');
};

/** Cache: every board asks for the same few hundred characters. */
const known = new Map<string, boolean>();

const hasGlyph = (character: string): boolean => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const codePoint = character.codePointAt(0) ?? 0;
  const has = (faces ?? []).every((face) => face.hasGlyphForCodePoint(codePoint));
  known.set(character, has);
  return has;
};

const openFace = (file: string): Font => {
  const opened = openSync(file);
  if ('fonts' in opened) throw new Error(`${file} is a collection of fonts, not one`);
  return opened;
};
