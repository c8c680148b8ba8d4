import { Path2D } from '@napi-rs/canvas';
import type { Glyph } from '../../core/characters/glyphFile.ts';
import { ASCENT, EM, type Contour } from './fontFile.ts';

/** The outline of an office's glyph in em units: its frame is the em square. */
export const contoursOf = ({ viewBox: [left, top, , height], path }: Glyph): readonly Contour[] => {
  const scale = EM / height;
  const moved = { a: scale, b: 0, c: 0, d: -scale, e: -left * scale, f: ASCENT + top * scale };
  return contoursOfPath(new Path2D(path).transform(moved).toSVGString());
};

/** The closed lines of a path of absolute M L H V Q C Z. Cubic curves become quadratic ones. */
export const contoursOfPath = (path: string): readonly Contour[] => {
  const contours: Point[][] = [];
  let [x, y] = [0, 0];
  const add = (toX: number, toY: number, isOn: boolean): void => {
    contours.at(-1)?.push({ x: Math.round(toX), y: Math.round(toY), isOn });
    [x, y] = [toX, toY];
  };
  for (const [, letter, operands = ''] of path.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (
      operands.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []
    ).map(Number);
    if (letter === 'M') contours.push([]);
    if (letter === 'M' || letter === 'L') add(a, b, true);
    if (letter === 'H') add(a, y, true);
    if (letter === 'V') add(x, a, true);
    if (letter === 'Q') {
      add(a, b, false);
      add(c, d, true);
    }
    if (letter === 'C')
      for (const [control, end] of quadratics([x, y], [a, b], [c, d], [e, f])) {
        add(...control, false);
        add(...end, true);
      }
  }
  return contours.map(withoutClosing).filter((contour) => contour.length > 2);
};

type Point = Contour[number];
type Pair = readonly [x: number, y: number];

/** Pieces of a cubic curve: enough that none is off by a unit of the em. */
const PIECES = 4;

const quadratics = (p: Pair, q: Pair, r: Pair, s: Pair): readonly (readonly [Pair, Pair])[] => {
  const at = (t: number): Pair =>
    both(
      (i) =>
        (1 - t) ** 3 * p[i] +
        3 * (1 - t) ** 2 * t * q[i] +
        3 * (1 - t) * t ** 2 * r[i] +
        t ** 3 * s[i],
    );
  return Array.from({ length: PIECES }, (_, piece) => {
    const [from, middle, end] = [piece, piece + 0.5, piece + 1].map((each) => at(each / PIECES));
    if (!from || !middle || !end) throw new Error('A piece has three points');
    return [both((i) => 2 * middle[i] - (from[i] + end[i]) / 2), end];
  });
};

const both = (of: (axis: 0 | 1) => number): Pair => [of(0), of(1)];

/** A last point on the first one closes nothing: the line closes itself. */
const withoutClosing = (contour: readonly Point[]): Contour => {
  const [first, last] = [contour[0], contour.at(-1)];
  const isTwice =
    contour.length > 1 && last?.isOn === true && first?.x === last.x && first.y === last.y;
  return isTwice ? contour.slice(0, -1) : contour;
};
