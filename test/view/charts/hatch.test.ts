import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { strokeHatch } from '../../../src/view/charts/hatch.ts';

/** Ends of the strokes, as recorded by the drawing. */
const strokesOf = (lean: 'rising' | 'falling') => {
  const ends: [number, number][] = [];
  const context = createCanvas(1, 1).getContext('2d');
  context.moveTo = context.lineTo = (x: number, y: number) => void ends.push([x, y]);
  strokeHatch(asBrowserContext(context), { left: 10, top: 20, right: 60, bottom: 90 }, 8, lean);
  return ends;
};

const asBrowserContext = (context: unknown): CanvasRenderingContext2D => {
  const isContext = (one: unknown): one is CanvasRenderingContext2D => one === context;
  if (!isContext(context)) throw new Error('Expected a context');
  return context;
};

describe.each(['rising', 'falling'] as const)('a %s hatch', (lean) => {
  it('fills its box and stays inside it', () => {
    const ends = strokesOf(lean);
    expect(ends.length).toBe(2 * Math.ceil((50 + 70) / 8));
    for (const [x, y] of ends) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(60);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(90);
    }
  });
});
