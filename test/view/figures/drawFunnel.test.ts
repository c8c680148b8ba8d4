import { describe, expect, it } from 'vitest';
import type { ComparedTown, TownComparison } from '../../../src/core/figures/compareTowns.ts';
import { drawFunnel } from '../../../src/view/figures/drawFunnel.ts';

const town = (
  code: string,
  numerator: number,
  denominator: number,
  position: ComparedTown['position'] = 'within',
  isSmall = false,
): ComparedTown => ({
  code,
  ratio: { numerator, denominator },
  isSmall,
  position,
  inner: { lower: 0, upper: denominator },
  outer: { lower: 0, upper: denominator },
});

/** A district of one half; the drawing is 558 wide from 66 on and 250 high from 264 up. */
const comparison = (towns: readonly ComparedTown[]): TownComparison => ({
  of: 'total',
  mean: { numerator: 1, denominator: 2 },
  towns,
  left: [],
  funnel: [
    { denominator: 10, inner: { lower: 2, upper: 8 }, outer: { lower: 0, upper: 10 } },
    { denominator: 20, inner: { lower: 6, upper: 14 }, outer: { lower: 4, upper: 16 } },
  ],
});

const draw = (...towns: readonly ComparedTown[]) => drawFunnel(comparison(towns), (code) => code);

describe('the funnel', () => {
  it('has its outlines, its mean and its axes in their places', () => {
    // 20 of a denominator is at 66 + 558 / 1.05 = 597.4, 10 at 331.7; a share of 0.8 at 264 - 200.
    const { towns: _, ...drawing } = draw();
    expect(drawing).toEqual({
      width: 640,
      height: 300,
      outer: 'M331.7 14L597.4 64L597.4 214L331.7 264Z',
      inner: 'M331.7 64L597.4 89L597.4 189L331.7 214Z',
      meanY: 139,
      meanText: '50.0%',
      ticksY: [
        { y: 264, text: '0%' },
        { y: 201.5, text: '25%' },
        { y: 139, text: '50%' },
        { y: 76.5, text: '75%' },
        { y: 14, text: '100%' },
      ],
      ticksX: [
        { x: 66, text: '0' },
        { x: 198.9, text: '5' },
        { x: 331.7, text: '10' },
        { x: 464.6, text: '15' },
        { x: 597.4, text: '20' },
      ],
    });
  });

  it('marks a town by what can be said of it', () => {
    const { towns } = draw(
      town('甲镇', 5, 10),
      town('乙镇', 19, 20, 'far-above'),
      town('丙镇', 1, 4, 'below', true),
    );
    expect(towns).toEqual([
      { x: 331.7, y: 139, mark: 'within', title: '甲镇 50.0%', label: '甲镇', isLeftward: false },
      { x: 597.4, y: 26.5, mark: 'outside', title: '乙镇 95.0%', label: '乙镇', isLeftward: true },
      { x: 172.3, y: 201.5, mark: 'small', title: '丙镇 25.0%', label: '丙镇', isLeftward: false },
    ]);
  });

  it('names a town inside only where its name covers nothing', () => {
    const labels = (...towns: readonly ComparedTown[]) =>
      draw(...towns).towns.map(({ label }) => label);
    // A name begins 11 beside its mark and is 30 long: over the mark of a town 26.6 to the right.
    expect(labels(town('甲镇', 5, 10), town('乙镇', 5, 11))).toEqual(['', '乙镇']);
    expect(labels(town('甲镇', 10, 10), town('乙镇', 0, 10))).toEqual(['甲镇', '乙镇']);
    // Far right a name stands to the left of its mark.
    expect(labels(town('甲镇', 9, 18), town('乙镇', 9, 19))).toEqual(['甲镇', '']);
    // A town outside is named whatever it covers, and before the others.
    expect(labels(town('甲镇', 5, 10, 'above'), town('乙镇', 5, 11))).toEqual(['甲镇', '']);
    expect(labels(town('甲镇', 9, 18), town('乙镇', 9, 19, 'below'))).toEqual(['', '乙镇']);
  });
});
