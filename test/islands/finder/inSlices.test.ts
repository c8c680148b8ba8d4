import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/islands/finder/inSlices.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A step that takes a whole slice. */
const linger = (): void => {
  now += 9;
};

describe('work in slices', () => {
  it('returns an early answer while work continues, then the full one', async () => {
    const told: string[] = [];
    const done = await inSlices(
      (function* () {
        yield 'early';
        linger();
        yield;
        return 'whole';
      })(),
      { onEarly: (early) => told.push(early) },
    );
    expect(told).toEqual(['early']);
    expect(done).toBe('whole');
  });

  it('does not draw twice if the work finishes at once', async () => {
    const told: string[] = [];
    const steps = (function* () {
      yield 'early';
      return 'whole';
    })();
    expect(await inSlices(steps, { onEarly: (early) => told.push(early) })).toBe('whole');
    expect(told).toEqual([]);
  });

  it('is cancelled after a pause if nobody waits any more', async () => {
    let steps = 0;
    const work = (function* () {
      while (steps < 9) {
        steps += 1;
        linger();
        yield;
      }
      return 'whole';
    })();
    expect(await inSlices(work, { isWanted: () => steps < 3 })).toBeUndefined();
    expect(steps).toBe(3);
  });
});
