import fc from 'fast-check';
import type { Line, Position } from '../../../src/core/geometry/position.ts';

/** A winding river of 2 to 60 positions near 33 N 112 E, each step 20 m to 1.5 km downstream. */
export const bends: fc.Arbitrary<Line> = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.02, max: 1.5, noNaN: true }),
      fc.double({ min: -1.2, max: 1.2, noNaN: true }),
    ),
    { minLength: 1, maxLength: 59 },
  )
  .map((steps) => {
    const line: Position[] = [[112, 33]];
    let [lng, lat] = [112, 33];
    for (const [km, heading] of steps) {
      lng += (km * Math.cos(heading)) / 93.25;
      lat -= (km * Math.sin(heading)) / 111.2;
      line.push([lng, lat]);
    }
    return line;
  });

/** A position within about 5 km of the rivers of `bends`. */
export const nearby: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 111.97, max: 112.3, noNaN: true }),
  fc.double({ min: 32.9, max: 33.1, noNaN: true }),
);
