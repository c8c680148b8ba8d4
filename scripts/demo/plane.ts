/**
 * Geometry of the invented district. Its arithmetic gives the same digits on every machine, because
 * it calls no trigonometric function of the engine.
 */

/** `[longitude, latitude]` in degrees. */
export type Position = [number, number];

/** A point on the drawing plane, metres east and north of the district's south-west corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** South-west corner of the invented district, degrees. */
export const ORIGIN: Position = [113.42, 36.26];

/** Metres in one degree of latitude on a sphere of 6,371.0088 km. */
const METRES_PER_DEGREE = 111_195.0797;

/** The position of a point of the plane, rounded to 5 decimals (about 1 m). */
export const positionOf = ({ x, y }: Point): Position => {
  const latitude = ORIGIN[1] + y / METRES_PER_DEGREE;
  const longitude = ORIGIN[0] + x / (METRES_PER_DEGREE * cosineOfDegrees(latitude));
  return [rounded(longitude, 5), rounded(latitude, 5)];
};

/** Metres between two nearby positions. */
export const metresBetween = (a: Position, b: Position): number => {
  const north = (b[1] - a[1]) * METRES_PER_DEGREE;
  const east = (b[0] - a[0]) * METRES_PER_DEGREE * cosineOfDegrees((a[1] + b[1]) / 2);
  return Math.sqrt(north * north + east * east);
};

/** Kilometres from the first vertex to each vertex of a line. */
export const chainages = (line: readonly Position[]): number[] => {
  let km = 0;
  return line.map((position, index) => {
    const before = line[index - 1];
    if (before !== undefined) km += metresBetween(before, position) / 1000;
    return km;
  });
};

/** A place on a line: its position and the direction of flow (degrees, not normalised). */
export interface PlaceOnLine {
  readonly position: Position;
  readonly direction: readonly [number, number];
}

/** The place at a chainage, clamped to the ends. */
export const placeAt = (
  line: readonly Position[],
  chainage: readonly number[],
  km: number,
): PlaceOnLine => {
  let low = 0;
  let high = line.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((chainage[middle] ?? 0) <= km) low = middle;
    else high = middle;
  }
  const [a, b] = [line[low] ?? ORIGIN, line[high] ?? ORIGIN];
  const [start, end] = [chainage[low] ?? 0, chainage[high] ?? 0];
  const share = end > start ? Math.min(1, Math.max(0, (km - start) / (end - start))) : 0;
  return {
    position: [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share],
    direction: [b[0] - a[0], b[1] - a[1]],
  };
};

/**
 * A position beside a line: `metres` to the left (looking downstream), or to the right if negative.
 */
export const besideLine = (place: PlaceOnLine, metres: number): Position => {
  const scale = cosineOfDegrees(place.position[1]);
  const [east, north] = [place.direction[0] * scale, place.direction[1]];
  const length = Math.sqrt(east * east + north * north) || 1;
  const degrees = metres / METRES_PER_DEGREE;
  return [
    rounded(place.position[0] + ((-north / length) * degrees) / scale, 5),
    rounded(place.position[1] + (east / length) * degrees, 5),
  ];
};

/** The bank of a position, looking downstream at a place of the line. */
export const bankOf = (place: PlaceOnLine, position: Position): 'left' | 'right' => {
  const turn =
    place.direction[0] * (position[1] - place.position[1]) -
    place.direction[1] * (position[0] - place.position[0]);
  return turn >= 0 ? 'left' : 'right';
};

/** Whether two segments share a point. */
export const segmentsMeet = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0 && boxesMeet(a, b, c, d);

/** Rounds a number to a number of decimals. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const boxesMeet = (a: Position, b: Position, c: Position, d: Position): boolean =>
  Math.max(a[0], b[0]) >= Math.min(c[0], d[0]) &&
  Math.max(c[0], d[0]) >= Math.min(a[0], b[0]) &&
  Math.max(a[1], b[1]) >= Math.min(c[1], d[1]) &&
  Math.max(c[1], d[1]) >= Math.min(a[1], b[1]);

/** Cosine by its power series, accurate to 12 digits for latitudes up to 60 degrees. */
const cosineOfDegrees = (degrees: number): number => {
  const radians = degrees * 0.017453292519943295;
  const square = radians * radians;
  let term = 1;
  let sum = 1;
  for (let order = 2; order <= 16; order += 2) {
    term *= -square / (order * (order - 1));
    sum += term;
  }
  return sum;
};
