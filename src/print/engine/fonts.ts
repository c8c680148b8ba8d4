import { createRequire, findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { openSync, type Font } from 'fontkit';

const weights = ['400Regular', '500Medium', '700Bold', '900Black'] as const;
const packageName = '@expo-google-fonts/noto-sans-sc';
const require = createRequire(import.meta.url);
const { resolve } = require;

const fontFiles: readonly string[] = weights.map((weight) =>
  resolve(`${packageName}/${weight}/NotoSansSC_${weight}.ttf`),
);

/** Folders with exactly the weights in use. */
export const fontFolders: readonly string[] = fontFiles.map((file) => dirname(file));

/** Package, version and weights of the fonts; part of the cache key of a print file. */
export const fontVersion = (): string =>
  [packageName, packageVersion(packageName), ...weights].join(' ');

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

/** Characters of a text for which at least one weight has no glyph, each once. */
export const findMissingCharacters = (text: string): readonly string[] => {
  faces ??= fontFiles.map(openFace);
  const missing = [...new Set(text)].filter((character) => !hasGlyph(character));
  return missing;
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
