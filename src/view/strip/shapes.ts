import { createPathWriter, type Point } from './pathWriter.ts';

/** Circles as path data, all in one path. */
export const circlesPath = (middles: readonly Point[], radius: number): string => {
  const r = radius;
  return middles
    .map(([x, y]) => {
      const path = createPathWriter();
      path.moveTo([x - r, y]);
      return `${path.text()}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    })
    .join('');
};

/** Squares on a corner. */
export const diamondsPath = (middles: readonly Point[], radius: number): string =>
  polygonsPath(
    middles.map(([x, y]) => [
      [x - radius, y],
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
    ]),
  );

export const rectanglePath = (x: number, y: number, width: number, height: number): string =>
  polygonsPath([
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ]);

/** Closed outlines. */
export const polygonsPath = (polygons: readonly (readonly Point[])[]): string =>
  polygons.map((points) => polyline(points, true)).join('');

/** Open lines through their points. */
export const linesPath = (lines: readonly (readonly Point[])[]): string =>
  lines.map((points) => polyline(points, false)).join('');

const polyline = (points: readonly Point[], closed: boolean): string => {
  const path = createPathWriter();
  points.forEach((point, index) => (index === 0 ? path.moveTo(point) : path.lineTo(point)));
  if (closed) path.close();
  return path.text();
};
