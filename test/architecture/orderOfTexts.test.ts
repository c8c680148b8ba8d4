import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** `a < b ? -1 : ...` or `a < b ? 1 : -1`, with any operands. */
const ownOrder = /(?<![=<-])[<>]=?[^<>;]*?\?\s*(?:-1\s*:|1\s*:[^;]*-1)/;

/** Lines that compare by hand, with the function to use instead. */
const findOwnOrders = (path: string, source: string): readonly string[] =>
  source
    .split('\n')
    .flatMap((line, at) =>
      ownOrder.test(line)
        ? [
            `${path}:${at + 1}: expected compareText of src/core/lists/order.ts, received ${line.trim()}`,
          ]
        : [],
    );

describe('the order of texts', () => {
  it('is defined in one file, so that equal texts compare as equal in every list', () => {
    const sources = globSync('{src,scripts}/**/*.{ts,tsx,astro}')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'src/core/lists/order.ts');
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.flatMap((path) => findOwnOrders(path, readFileSync(path, 'utf8'))).sort(),
    ).toEqual([]);
  });

  it.each([
    'rows.sort((a, b) => (a.month < b.month ? -1 : 1));',
    'rows.sort((a, b) => (a < b ? 1 : -1));',
    'rows.sort((a, b) => (a.on > b.on ? 1 : a.on < b.on ? -1 : 0));',
    "rows.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));",
  ])('is used instead of %s', (line) => {
    expect(findOwnOrders('src/a.ts', line)).toHaveLength(1);
  });

  it.each([
    "const signOf = (bank: Bank): 1 | -1 => (bank === 'right' ? 1 : -1);",
    'rows.sort((a, b) => a.fromKm - b.fromKm || compareText(a.id, b.id));',
    'const at = places.map((place) => (place.isLeft ? -1 : 1));',
  ])('accepts %s', (line) => {
    expect(findOwnOrders('src/a.ts', line)).toEqual([]);
  });
});
