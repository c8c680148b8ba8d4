import { describe, expect, it } from 'vitest';
import { compareText, newestFirst } from '../../../src/core/lists/order.ts';

describe('the order of texts', () => {
  it('is by code unit, the same on every machine', () => {
    expect(compareText('a', 'b')).toBe(-1);
    expect(compareText('b', 'a')).toBe(1);
    expect(compareText('a', 'a')).toBe(0);
    expect(['沟', 'b', 'B', '10', '9', ''].sort(compareText)).toEqual([
      '',
      '10',
      '9',
      'B',
      'b',
      '沟',
    ]);
  });

  it('sorts by day, newest first, and keeps the order of rows with the same day', () => {
    const rows = [
      { id: 'a', on: '2026-09-01' },
      { id: 'b', on: '2026-10-01' },
      { id: 'c', on: '2026-09-01' },
      { id: 'd', on: '2026-10-01' },
    ];
    expect(newestFirst(rows, ({ on }) => on).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });
});
