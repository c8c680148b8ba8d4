/** A size for which a layout exists, millimetres. */
export interface BoardFormat {
  readonly id: 'landscape-1500' | 'landscape-1200' | 'portrait-600';
  readonly layout: 'landscape' | 'portrait';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Millimetres per unit of the layout. */
  readonly unitMm: number;
}

/** A layout at the size of its board: the format, and the millimetres per unit. */
export interface FittedFormat {
  readonly id: BoardFormat['id'];
  readonly layout: BoardFormat['layout'];
  readonly unitMm: number;
}

/** Largest first. The landscape layout is 1500 units wide, the portrait one 600. */
export const boardFormats: readonly BoardFormat[] = [
  { id: 'landscape-1500', layout: 'landscape', widthMm: 1500, heightMm: 1000, unitMm: 1 },
  { id: 'landscape-1200', layout: 'landscape', widthMm: 1200, heightMm: 800, unitMm: 0.8 },
  { id: 'portrait-600', layout: 'portrait', widthMm: 600, heightMm: 900, unitMm: 1 },
];

/**
 * The format of a board: the largest with its proportion that is not larger than the board, scaled
 * up to its size. Type is never smaller than in the format, so it stays legible at 2 m.
 *
 * @returns undefined if no format has the proportion, or the board is smaller than all those
 *   formats
 */
export const fitBoardFormat = (widthMm: number, heightMm: number): FittedFormat | undefined => {
  const format = boardFormats.find(
    (candidate) =>
      candidate.widthMm <= widthMm &&
      Math.abs(heightMm - (widthMm * candidate.heightMm) / candidate.widthMm) < 1,
  );
  if (!format) return undefined;
  const { id, layout, unitMm } = format;
  return { id, layout, unitMm: (unitMm * widthMm) / format.widthMm };
};
