import type { pointStyleOf } from './seriesMarks.ts';

/** A filled point, shaped as on the line, for the legend. */
export const drawPointShape = (
  context: CanvasRenderingContext2D,
  shape: ReturnType<typeof pointStyleOf>,
  x: number,
  y: number,
  radiusPx: number,
): void => {
  context.beginPath();
  if (shape === 'circle') {
    context.arc(x, y, radiusPx, 0, Math.PI * 2);
  } else {
    corners[shape].forEach(([dx, dy], at) => {
      if (at === 0) context.moveTo(x + dx * radiusPx, y + dy * radiusPx);
      else context.lineTo(x + dx * radiusPx, y + dy * radiusPx);
    });
    context.closePath();
  }
  context.fill();
};

const corners = {
  rect: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.1],
    [1, 0.8],
    [-1, 0.8],
  ],
  rectRot: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
} as const;
