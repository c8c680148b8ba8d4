import { expect, it } from 'vitest';
import { sharedName } from '../../../src/view/site/sharedName.ts';

it('adds the site’s name if a phone shows both, and uses a page’s short name', () => {
  expect(sharedName({ title: '河流' }, '见河', false)).toBe('河流 - 见河');
  expect(sharedName({ title: '河'.repeat(18) }, '见河', false)).toBe('河'.repeat(18));
  expect(sharedName({ title: '见河' }, '见河', true)).toBe('见河');
  expect(sharedName({ title: '河'.repeat(21), shareTitle: '短' }, '见河', false)).toBe('短');
});
