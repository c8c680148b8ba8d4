import { expect, it } from 'vitest';
import { figureInScope } from './figureInScope.ts';

// By hand: rw-banks of 2025 is done in November 2025. Of 2026, rw-wells is overdue since 31 August
// with 10 of 12, and rw-outlets has 5 of 8 where 6.2 are due by now.
it('counts the targets of each year, and those of this year by duty', () => {
  const none = 'water-resources no-target, shoreline no-target, pollution-control no-target';
  const others = 'water-environment no-target, water-ecology no-target, law-enforcement no-target';
  expect(figureInScope('task-book-targets', {})).toEqual([
    'done 0/2, lagging 2, overdue 1',
    'done from 2025-11: 1/1 1/1 0/2 0/2 0/2 0/2 0/2 0/2 0/2 0/2 0/2',
    `done by duty: ${none}, ${others}, pollution 0/1, supply 0/1`,
    `lagging by duty: ${none}, ${others}, pollution 1, supply 1`,
  ]);
});
