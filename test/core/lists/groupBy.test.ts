import { expect, it } from 'vitest';
import { groupBy } from '../../../src/core/lists/groupBy.ts';

it('keeps the order of keys and items, and leaves out items without a key', () => {
  const rows = ['b1', 'a1', '-', 'b2', 'a2'];
  expect([...groupBy(rows, (row) => (row === '-' ? undefined : row.charAt(0)))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
  ]);
});
