import type { Line } from './position.ts';
import { distanceKm } from './position.ts';

/** Length of a line in kilometres on the mean sphere; 0 for fewer than two positions. */
export const lengthKm = (line: Line): number => cumulativeKm(line).at(-1) ?? 0;

/** Length from the first position to each position, in kilometres; begins with 0. */
export const cumulativeKm = (line: Line): readonly number[] => {
  const cumulative: number[] = [];
  let km = 0;
  line.forEach((position, at) => {
    const before = line[at - 1];
    if (before) km += distanceKm(before, position);
    cumulative.push(km);
  });
  return cumulative;
};
