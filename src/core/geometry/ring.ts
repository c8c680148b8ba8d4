import type { Line, Position } from './position.ts';

/** A closed line: its last position is its first. */
export type Ring = Line;

/** An area: its shore, then the shores of its islands. */
export type Area = readonly Ring[];

/** Whether a position lies inside a ring, by counting the crossings to the east. */
export const isInRing = ([lng, lat]: Position, ring: Ring): boolean => {
  let isInside = false;
  ring.forEach((to, at) => {
    const from = ring[at - 1] ?? to;
    if (from[1] > lat === to[1] > lat) return;
    const crossing = from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
    if (crossing > lng) isInside = !isInside;
  });
  return isInside;
};

/** Whether a position lies on the water of an area: inside its shore, and on no island. */
export const isInArea = (position: Position, [shore = [], ...islands]: Area): boolean =>
  isInRing(position, shore) && !islands.some((island) => isInRing(position, island));

/**
 * A position on the water of an area, for its name: the middle of the widest stretch of water at
 * half its height. A name at the centre of a crescent would lie on land.
 */
export const findPointInside = (area: Area): Position | undefined => {
  const [shore = []] = area;
  const latitudes = shore.map(([, lat]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = area
    .flatMap((ring) =>
      ring.flatMap((to, at) => {
        const from = ring[at - 1] ?? to;
        return from[1] > middle === to[1] > middle
          ? []
          : [from[0] + ((middle - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      }),
    )
    .sort((a, b) => a - b);
  let widest: readonly [number, number] | undefined;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west = 0, east = 0] = crossings.slice(at, at + 2);
    if (!widest || east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest && [(widest[0] + widest[1]) / 2, middle];
};
