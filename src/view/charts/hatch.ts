export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Diagonal strokes across a box, as one path and without a clip, so that the vector picture stays
 * small. They lie on one grid for the whole chart, so adjoining boxes match.
 *
 * @param spacePx distance between strokes along the x axis
 * @param lean `rising` to the right, or `falling`
 */
export const strokeHatch = (
  context: CanvasRenderingContext2D,
  box: Box,
  spacePx: number,
  lean: 'rising' | 'falling',
): void => {
  const { left, top, right, bottom } = box;
  // A falling stroke is a rising one in the vertically flipped box.
  const yOf = (y: number): number => (lean === 'rising' ? y : top + bottom - y);
  context.beginPath();
  const first = Math.ceil((left + top) / spacePx) * spacePx;
  for (let sum = first; sum < right + bottom; sum += spacePx) {
    const startX = Math.max(left, sum - bottom);
    const endX = Math.min(right, sum - top);
    context.moveTo(startX, yOf(sum - startX));
    context.lineTo(endX, yOf(sum - endX));
  }
  context.stroke();
};
