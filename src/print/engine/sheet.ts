/** The paper of a piece: the finished size and the part that is cut away around it. */
export interface Sheet {
  /** Finished size, millimetres at full size. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Background beyond the edge that is cut away, millimetres; 0 without a cut. */
  readonly bleedMm: number;
  /** Space for crop marks and a line of text outside the bleed, millimetres; 0 without a cut. */
  readonly slugMm: number;
  /** Margin free of text and codes, millimetres. */
  readonly safeMm: number;
  /** Text beside the crop marks; short, because it is printed in the margin. */
  readonly slugLine: string;
  /** 10 if the file is a tenth of the finished size: no PDF page may be longer than 5.08 m. */
  readonly deliveredAt: 1 | 10;
}

/** A4 for office printers: no bleed, no marks. Many cannot print the outermost 5 mm. */
export const a4: Sheet = {
  widthMm: 210,
  heightMm: 297,
  bleedMm: 0,
  slugMm: 0,
  safeMm: 5,
  slugLine: '',
  deliveredAt: 1,
};

/** Longest side of a PDF page without user units: 14,400 points. */
const longestPageMm = 5080;

/** A sheet to be cut after printing: 3 mm bleed, crop marks in a margin of 12 mm. */
export const cutSheet = (
  widthMm: number,
  heightMm: number,
  { safeMm, slugLine }: Pick<Sheet, 'safeMm' | 'slugLine'>,
): Sheet => {
  const bleedMm = 3;
  const slugMm = 12;
  const isLong = Math.max(widthMm, heightMm) + 2 * (bleedMm + slugMm) > longestPageMm;
  return { widthMm, heightMm, bleedMm, slugMm, safeMm, slugLine, deliveredAt: isLong ? 10 : 1 };
};

/** Distance from the corner of the page to the corner of the finished piece, millimetres. */
export const marginMm = ({ bleedMm, slugMm }: Sheet): number => bleedMm + slugMm;
