export type Point = readonly [x: number, y: number];

/**
 * Writes SVG path data with one decimal and relative steps, about half as long as with absolute
 * ones.
 */
export interface PathWriter {
  readonly moveTo: (to: Point) => void;
  readonly lineTo: (to: Point) => void;
  readonly curveTo: (control1: Point, control2: Point, to: Point) => void;
  readonly close: () => void;
  readonly text: () => string;
}

export const createPathWriter = (): PathWriter => {
  let data = '';
  let start: Point = [0, 0];
  let pen: Point = [0, 0];

  // Track the rounded position, so that rounding errors do not add up.
  const relative = (to: Point): string =>
    `${numberText(to[0] - pen[0])} ${numberText(to[1] - pen[1])}`;
  const rest = (to: Point): void => {
    pen = [pen[0] + tenth(to[0] - pen[0]), pen[1] + tenth(to[1] - pen[1])];
  };
  return {
    moveTo: (to) => {
      data += `M${numberText(to[0])} ${numberText(to[1])}`;
      pen = [tenth(to[0]), tenth(to[1])];
      start = pen;
    },
    lineTo: (to) => {
      data += `l${relative(to)}`;
      rest(to);
    },
    curveTo: (control1, control2, to) => {
      data += `c${relative(control1)} ${relative(control2)} ${relative(to)}`;
      rest(to);
    },
    close: () => {
      data += 'z';
      pen = start;
    },
    text: () => data.replace(/ -/g, '-'),
  };
};

/** A coordinate as an attribute: one decimal, no trailing zeros, no negative zero. */
export const numberText = (value: number): string => String(tenth(value));

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
