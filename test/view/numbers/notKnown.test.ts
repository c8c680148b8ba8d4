import { expect, it } from 'vitest';
import { sayPlace } from '../../../src/view/numbers/notKnown.ts';

it('states chainage and bank, and one reason once', () => {
  expect(sayPlace({ atKm: 4.2, side: 'left' })).toBe('4.2 公里 · 左岸');
  expect(sayPlace({ atKm: { unknown: 'not-settled' }, side: 'both' })).toBe('未核定 · 两岸');
  const lake = { unknown: 'not-applicable' } as const;
  expect(sayPlace({ atKm: lake, side: lake })).toBe('不适用');
});
