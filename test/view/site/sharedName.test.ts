import { expect, it } from 'vitest';
import { sharedName } from '../../../src/view/site/sharedName.ts';

it('adds the name of the site where a phone shows both, and takes the short name of a page', () => {
  expect(sharedName({ title: '河流' }, '见河', false)).toBe('河流 - 见河');
  expect(sharedName({ title: '河'.repeat(18) }, '见河', false)).toBe('河'.repeat(18));
  expect(sharedName({ title: '见河' }, '见河', true)).toBe('见河');
  expect(sharedName({ title: '河'.repeat(21), shareTitle: '短' }, '见河', false)).toBe('短');
});
