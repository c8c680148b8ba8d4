import type { Reading } from '../../core/schemas/edition.ts';

export interface SparkDrawing {
  /** SVG path of the line, with a break at every gap. */
  readonly line: string;
  /** Single values between two gaps, which a line cannot show. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** SVG path of the hatching, or '' if no period was dry or otherwise not measured. */
  readonly hatch: string;
  /** The latest value, if the last period has one. */
  readonly last: { readonly x: number; readonly y: number } | undefined;
}

export const sparkWidth = 160;
export const sparkHeight = 40;
const margin = 4;

/** Reasons drawn as a blank gap: no report, nothing to count, month not over. */
const nothingToShow = new Set(['not-reported', 'nothing-to-count', 'in-progress']);

/** Draws a series into a box of `sparkWidth` by `sparkHeight` units, oldest period on the left. */
export const drawSparkline = (readings: readonly Reading[]): SparkDrawing => {
  const points = readings.map(sparkPoint);
  const step = (sparkWidth - 2 * margin) / Math.max(points.length - 1, 1);
  const xOf = (index: number): number => round(margin + index * step);
  const yOf = verticalScale(points);

  let line = '';
  let hatch = '';
  const dots: { x: number; y: number }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1]?.kind === 'value';
    const after = points[index + 1]?.kind === 'value';
    if (point.kind === 'hatch') hatch += hatchAt(xOf(index), step);
    if (point.kind !== 'value') return;
    const at = { x: xOf(index), y: yOf(point.value) };
    if (before || after) line += `${before ? 'L' : 'M'}${at.x} ${at.y}`;
    else dots.push(at);
  });

  const final = points.at(-1);
  const last =
    final?.kind === 'value' ? { x: xOf(points.length - 1), y: yOf(final.value) } : undefined;
  return { line, dots, hatch, last };
};

/** One period: a height, hatching if a reason is known, or a blank gap if nothing was reported. */
type SparkPoint =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'hatch' }
  | { readonly kind: 'gap' };

function sparkPoint(reading: Reading): SparkPoint {
  switch (reading.kind) {
    case 'ratio':
      return { kind: 'value', value: reading.numerator / reading.denominator };
    case 'amount':
      return { kind: 'value', value: reading.value };
    case 'missing':
      return { kind: nothingToShow.has(reading.reason) ? 'gap' : 'hatch' };
  }
}

/**
 * Maps the smallest value to the bottom and the largest to the top; a flat series runs in the
 * middle.
 */
function verticalScale(points: readonly SparkPoint[]): (value: number) => number {
  const values = points.flatMap((point) => (point.kind === 'value' ? [point.value] : []));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = sparkHeight - 2 * margin;
  return (value) =>
    round(high === low ? sparkHeight / 2 : margin + room * (1 - (value - low) / (high - low)));
}

/** Slanted strokes over one period. */
function hatchAt(x: number, step: number): string {
  const half = Math.min(step / 2, 6);
  const foot = sparkHeight - margin;
  return [-half, 0]
    .map((shift) => `M${round(x + shift)} ${foot}L${round(x + shift + half)} ${foot - 10}`)
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;
