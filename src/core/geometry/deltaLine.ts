import type { Line, Position } from './position.ts';

/**
 * Hundred-thousandths of a degree, about a metre: the resolution of every line sent to the browser.
 */
const GRAIN = 1e5;

/**
 * A line as whole numbers: longitude and latitude of its first position in hundred-thousandths of a
 * degree, then the differences from point to point.
 */
export const encodeLine = (line: Line): readonly number[] => {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [lng, lat] of line) {
    const [x, y] = [Math.round(lng * GRAIN), Math.round(lat * GRAIN)];
    numbers.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return numbers;
};

/** The decoded line, to five decimals of a degree. */
export const decodeLine = (numbers: readonly number[]): Line => {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    line.push([x / GRAIN, y / GRAIN]);
  }
  return line;
};
