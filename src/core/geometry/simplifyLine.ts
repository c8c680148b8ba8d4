import type { Line, PlanePoint } from './position.ts';
import { planeAround } from './position.ts';

/**
 * The line with fewer positions; none of those dropped is farther from it than the tolerance
 * (Douglas-Peucker, without recursion). The first and the last position stay.
 *
 * @param toleranceM metres; 0 drops only positions exactly on the line between their neighbours
 */
export const simplifyLine = (line: Line, toleranceM: number): Line => {
  const middle = line[line.length >> 1];
  if (middle === undefined || line.length < 3) return line;
  const points = line.map(planeAround(middle));
  const squaredKm = (toleranceM / 1000) ** 2;

  const kept = new Set([0, line.length - 1]);
  const open: [first: number, last: number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    let farthest = squaredKm;
    let split: number | undefined;
    for (let at = first + 1; at < last; at++) {
      const squared = squaredToSegment(points[at], points[first], points[last]);
      if (squared > farthest) {
        farthest = squared;
        split = at;
      }
    }
    if (split === undefined) continue;
    kept.add(split);
    open.push([first, split], [split, last]);
  }
  return line.filter((_position, at) => kept.has(at));
};

function squaredToSegment(
  point: PlanePoint | undefined,
  from: PlanePoint | undefined,
  to: PlanePoint | undefined,
): number {
  if (!point || !from || !to) return 0;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  const along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, along / squared));
  return (point[0] - from[0] - dx * share) ** 2 + (point[1] - from[1] - dy * share) ** 2;
}
