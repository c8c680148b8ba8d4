import { expect, it } from 'vitest';
import { findPointInside, isInArea, isInRing, type Ring } from '../../../src/core/geometry/ring.ts';

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

it('tells inside from outside, also level with a corner', () => {
  const ring = square(0, 0, 2);
  expect(isInRing([1, 1], ring)).toBe(true);
  expect(isInRing([0.5, 0.5], ring)).toBe(true);
  expect(isInRing([3, 1], ring)).toBe(false);
  expect(isInRing([-1, 0], ring)).toBe(false);
  expect(isInRing([-1, 2], ring)).toBe(false);
});

it('counts an island as land', () => {
  const area = [square(0, 0, 10), square(4, 4, 2)];
  expect(isInArea([1, 5], area)).toBe(true);
  expect(isInArea([5, 5], area)).toBe(false);
});

it('finds a place for a name on the widest water, beside an island and inside a crescent', () => {
  expect(findPointInside([square(0, 0, 10)])).toEqual([5, 5]);
  expect(findPointInside([square(0, 0, 10), square(2, 4, 2)])).toEqual([7, 5]);
  const crescent: Ring = [
    [0, 0],
    [10, 0],
    [10, 1],
    [3, 1],
    [3, 9],
    [10, 9],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  expect(findPointInside([crescent])).toEqual([1.5, 5]);
  expect(findPointInside([])).toBeUndefined();
});
