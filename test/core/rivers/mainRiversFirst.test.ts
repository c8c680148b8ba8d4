import { expect, it } from 'vitest';
import { mainRiversFirst } from '../../../src/core/rivers/mainRiversFirst.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

it('sorts the main stem first, then by length, then by id', () => {
  const [pattern] = smallExport().rivers;
  if (!pattern) throw new Error('The small export has rivers');
  const rivers = (
    [
      ['b', 1, 5],
      ['c', 0, 2],
      ['a', 1, 5],
      ['d', 1, 9],
    ] as const
  ).map(([id, order, lengthKm]) => ({ ...pattern, id, order, lengthKm }));
  expect(mainRiversFirst(rivers).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  expect(rowAt(rivers, 0).id).toBe('b');
});
