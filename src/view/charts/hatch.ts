export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Diagonal strokes across a box, as one path and without a clip, so that the vector picture stays
 * small. They lie on one grid for the whole chart: neighbouring boxes join.
 *
 * @param spacePx distance between strokes along the x axis
 */
export const strokeHatch = (context: CanvasRenderingContext2D, box: Box, spacePx: number): void => {
  const { left, top, right, bottom } = box;
  context.beginPath();
  for (let sum = Math.ceil((left + top) / spacePx) * spacePx; sum < right + bottom; sum += spacePx) {
    const startX = Math.max(left, sum - bottom);
    const endX = Math.min(right, sum - top);
    context.moveTo(startX, sum - startX);
    context.lineTo(endX, sum - endX);
  }
  context.stroke();
};
