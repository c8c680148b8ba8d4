import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadAlong, type Standing } from '../../../src/view/strip/spreadAlong.ts';

describe('spreadAlong', () => {
  it('keeps items that do not touch', () => {
    expect(spreadAlong([standing(20, 10), standing(60, 10)], 0, 100)).toEqual([20, 60]);
  });

  it('moves two items at the same place apart evenly', () => {
    expect(spreadAlong([standing(50, 10), standing(50, 10)], 0, 100)).toEqual([45, 55]);
  });

  it('pushes items back from both ends', () => {
    expect(spreadAlong([standing(0, 10)], 0, 100)).toEqual([5]);
    expect(spreadAlong([standing(100, 10)], 0, 100)).toEqual([95]);
  });

  it('keeps order and distance for any input', () => {
    const items = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(items, (wishes) => {
        const sorted = [...wishes].sort((a, b) => a.at - b.at);
        const places = spreadAlong(sorted, 0, 500);
        sorted.forEach((item, index) => {
          const place = places[index] ?? NaN;
          const before = sorted[index - 1];
          const least = before ? (places[index - 1] ?? NaN) + before.size / 2 : 0;
          expect(place - item.size / 2).toBeGreaterThanOrEqual(least - 1e-6);
          expect(place + item.size / 2).toBeLessThanOrEqual(500 + 1e-6);
        });
      }),
    );
  });
});

function standing(at: number, size: number): Standing {
  return { at, size };
}
