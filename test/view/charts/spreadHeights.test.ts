import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadHeights } from '../../../src/view/charts/spreadHeights.ts';

describe('spreading labels', () => {
  it('keeps heights with enough room', () => {
    expect(spreadHeights([10, 50, 90], 12, 100)).toEqual([10, 50, 90]);
  });

  it('moves crowded heights up from the floor', () => {
    expect(spreadHeights([98, 97, 99], 10, 100)).toEqual([90, 80, 100]);
  });

  it('keeps the gap, the order and the floor, whatever the heights', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 });
    fc.assert(
      fc.property(heights, (ys) => {
        const spread = spreadHeights(ys, 12, 100);
        const order = ys.map((_, at) => at).sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0));
        const sorted = order.map((at) => spread[at] ?? Number.NaN);
        sorted.slice(1).forEach((y, at) => {
          expect(y - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(12);
        });
        for (const y of sorted) expect(y).toBeLessThanOrEqual(100);
      }),
    );
  });
});
