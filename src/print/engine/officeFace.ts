import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Glyph } from '../../core/characters/glyphFile.ts';
import { readGlyphs } from '../../data/glyphs.ts';
import { fontFile } from './fontFile.ts';
import { contoursOf } from './glyphContours.ts';

/** The outlines that the office supplies, as a face behind the one of the house. */
export interface OfficeFace {
  readonly family: string;
  readonly characters: ReadonlySet<string>;
  readonly glyphs: readonly Glyph[];
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

let known: { readonly face: OfficeFace | undefined } | undefined;

/**
 * The face made of `content/glyphs`, read once a process; undefined without any.
 *
 * @throws UnsoundRecord that names every file that is no outline of a hanzi
 */
export const officeFace = (): OfficeFace | undefined => (known ??= { face: makeFace() }).face;

const family = 'Jianhe Office Glyphs';

const makeFace = (): OfficeFace | undefined => {
  const glyphs = readGlyphs();
  if (glyphs.length === 0) return undefined;
  const bytes = fontFile(
    family,
    glyphs.map((glyph) => ({ character: glyph.character, contours: contoursOf(glyph) })),
  );
  return {
    family,
    glyphs,
    characters: new Set(glyphs.map(({ character }) => character)),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};

/** The outline that the office supplies for a character. */
export const officeGlyph = (character: string): Glyph | undefined =>
  officeFace()?.glyphs.find((glyph) => glyph.character === character);

/** A folder with the face as its only file, for the typesetter. */
export const folderOfFace = ({ bytes, sha256 }: OfficeFace): string => {
  const folder = resolve('.cache', 'faces', sha256.slice(0, 16));
  const file = join(folder, 'office.ttf');
  if (existsSync(file)) return folder;
  mkdirSync(folder, { recursive: true });
  // Workers begin together: each moves a whole file into place.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  return folder;
};
