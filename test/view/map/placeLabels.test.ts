import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Box, type WishedLabel } from '../../../src/view/map/placeLabels.ts';

const box = {
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 20 }),
};
const label = fc.record({ ...box, kind: fc.constantFrom('river' as const, 'place' as const) });

const overlap = (a: Box, b: Box): boolean =>
  a.x - a.width / 2 < b.x + b.width / 2 &&
  b.x - b.width / 2 < a.x + a.width / 2 &&
  a.y - a.height / 2 < b.y + b.height / 2 &&
  b.y - b.height / 2 < a.y + a.height / 2;

const name = (kind: WishedLabel['kind']): WishedLabel => ({
  kind,
  x: 200,
  y: 100,
  width: 40,
  height: 20,
});

describe('the names on a map', () => {
  it('overlap neither each other nor a symbol, and stay inside the frame', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 30 }),
        fc.array(fc.record(box), { maxLength: 10 }),
        (labels, symbols) => {
          const frame = { width: 400, height: 300 };
          const stands = placeLabels(labels, { symbols, lines: [], frame }).flatMap((at, one) => {
            const wished = labels[one];
            return at && wished ? [{ ...wished, ...at }] : [];
          });
          stands.forEach((one, at) => {
            const others: readonly Box[] = [...symbols, ...stands.slice(0, at)];
            expect(others.filter((other) => overlap(one, other))).toEqual([]);
            expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
            expect(one.y + one.height / 2).toBeLessThanOrEqual(frame.height);
          });
        },
      ),
    );
  });

  it('are above a horizontal river and beside a vertical one', () => {
    const level = [
      { x: 0, y: 100 },
      { x: 400, y: 100 },
    ];
    const upright = [
      { x: 200, y: 0 },
      { x: 200, y: 300 },
    ];
    const placed = (line: readonly { x: number; y: number }[]) =>
      placeLabels([name('river')], { symbols: [], lines: [line] })[0];
    expect(placed(level)).toEqual({ x: 200, y: 84 });
    expect(placed(upright)).toEqual({ x: 226, y: 100 });
  });

  it('of places are on their point, unless it is covered', () => {
    const symbol = { x: 200, y: 100, width: 10, height: 10 };
    expect(placeLabels([name('place')], { symbols: [], lines: [] })).toEqual([{ x: 200, y: 100 }]);
    expect(placeLabels([name('place')], { symbols: [symbol], lines: [] })).toEqual([
      { x: 200, y: 84 },
    ]);
  });

  it('cover a line if there is no room beside it', () => {
    const level = [
      { x: 0, y: 100 },
      { x: 400, y: 100 },
    ];
    const symbols = [-1, 1].flatMap((side) =>
      [100, 160, 200, 240, 300].map((x) => ({ x, y: 100 + side * 20, width: 60, height: 20 })),
    );
    const place = { ...name('place'), height: 10 };
    expect(placeLabels([place], { symbols, lines: [level] })).toEqual([{ x: 200, y: 100 }]);
  });
});
