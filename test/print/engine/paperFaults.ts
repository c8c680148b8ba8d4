import { marginMm, type Sheet } from '../../../src/print/engine/sheet.ts';
import { readBoxes, readCharacters, readFonts, type CharacterPlace } from './pdfReader.ts';

/**
 * Faults of a print file: sizes and boxes of every page, fonts, and text inside the margin that
 * must stay clear.
 */
export const paperFaults = async (pdf: Uint8Array, sheet: Sheet): Promise<readonly string[]> => {
  const { widthMm, heightMm, bleedMm, deliveredAt } = sheet;
  const grown = (mm: number) => [widthMm, heightMm].map((side) => (side + 2 * mm) / deliveredAt);
  const isExact = (found: readonly number[], expected: readonly number[]): boolean =>
    expected.every((mm, at) => Math.abs((found[at] ?? 0) - mm) < 0.1);
  const pages = await readBoxes(pdf);
  const fonts = await readFonts(pdf);
  const demands: readonly (readonly [name: string, isMet: boolean])[] = [
    ['pages', pages.length > 0],
    ['page size', pages.every(({ media }) => isExact(media, grown(marginMm(sheet))))],
    ['trim size', pages.every(({ trim }) => isExact(trim, grown(0)))],
    ['bleed size', pages.every(({ bleed }) => isExact(bleed, grown(bleedMm)))],
    ['fonts', fonts.length > 0 && fonts.every(({ isEmbedded }) => isEmbedded)],
    ['subsets', fonts.every(({ name }) => /^\/[A-Z]{6}\+NotoSansSC/.test(name))],
  ];
  return [
    ...demands.filter(([, isMet]) => !isMet).map(([name]) => name),
    ...(await textNearCut(pdf, sheet)),
  ];
};

/**
 * Characters closer to the cut than the safe margin; the line in the slug is cut away on purpose.
 */
const textNearCut = async (
  pdf: Uint8Array,
  { safeMm, bleedMm, deliveredAt }: Sheet,
): Promise<readonly string[]> => {
  const isInSlug = ({ bottom }: CharacterPlace): boolean => bottom * deliveredAt < -bleedMm;
  const near = (await readCharacters(pdf)).filter(
    (place) => !isInSlug(place) && nearestMm(place) * deliveredAt < safeMm - 0.1,
  );
  return near.map(
    (place) => `safe margin ${place.character} ${(nearestMm(place) * deliveredAt).toFixed(1)} mm`,
  );
};

const nearestMm = ({ left, right, top, bottom }: CharacterPlace): number =>
  Math.min(left, right, top, bottom);
