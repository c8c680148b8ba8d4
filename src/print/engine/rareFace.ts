import { fontFile } from './fontFile.ts';
import { findHouseOutline } from './fonts.ts';
import { contoursOf, contoursOfPath } from './glyphContours.ts';
import { officeGlyph } from './officeFace.ts';

/** Faces once made: a site has few rare characters, on many pages. */
const made = new Map<string, Uint8Array | undefined>();

/**
 * A face of one character: from the outline that the office supplies, else from the face of the
 * house; undefined if neither has it.
 */
export const findRareFace = (character: string): Uint8Array | undefined => {
  if (made.has(character)) return made.get(character);
  const face = faceOf(character);
  made.set(character, face);
  return face;
};

const faceOf = (character: string): Uint8Array | undefined => {
  const glyph = officeGlyph(character);
  const outline = findHouseOutline(character);
  const contours = glyph
    ? contoursOf(glyph)
    : outline === undefined
      ? undefined
      : contoursOfPath(outline);
  return contours && fontFile('rare', [{ character, contours }]);
};
