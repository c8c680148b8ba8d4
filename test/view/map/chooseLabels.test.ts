import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels, type WishedLabel } from '../../../src/view/map/chooseLabels.ts';

const label = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 20 }),
});

const overlap = (a: WishedLabel, b: WishedLabel): boolean =>
  a.x - a.width / 2 < b.x + b.width / 2 &&
  b.x - b.width / 2 < a.x + a.width / 2 &&
  a.y - a.height / 2 < b.y + b.height / 2 &&
  b.y - b.height / 2 < a.y + a.height / 2;

describe('the names on a map', () => {
  it('never overlap, and none is left out that would have had room', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
        const stands = chooseLabels(labels);
        labels.forEach((one, at) => {
          const before = labels.filter((_, other) => other < at && stands[other] === true);
          expect(stands[at]).toBe(!before.some((other) => overlap(one, other)));
        });
      }),
    );
  });

  it('stay inside the frame', () => {
    const frame = { width: 100, height: 50 };
    const half = { width: 40, height: 10 };
    expect(
      chooseLabels(
        [
          { x: 10, y: 25, ...half },
          { x: 50, y: 25, ...half },
        ],
        frame,
      ),
    ).toEqual([false, true]);
  });
});
