import { describe, expect, it } from 'vitest';
import { listAxisKm } from '../../../src/view/strip/listAxisKm.ts';

describe('listAxisKm', () => {
  it.each([
    [0, 18.6, 10, [2, 4, 6, 8, 10, 12, 14, 16, 18]],
    [0, 0.4, 5, [0.1, 0.2, 0.3]],
    [0, 86.25, 5, [20, 40, 60, 80]],
    [4.2, 14.5, 6, [6, 8, 10, 12, 14]],
    [0, 10, 1, []],
  ])('marks %d to %d km in at most %d steps', (fromKm, toKm, mostSteps, marks) => {
    expect(listAxisKm(fromKm, toKm, mostSteps)).toEqual(marks);
  });
});
