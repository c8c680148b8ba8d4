import { expect, it } from 'vitest';
import { tombstonesSchema } from '../../../src/core/schemas/tombstones.ts';
import { gonePages } from '../../../src/view/site/gonePage.ts';

it('shows the name, the reason and the day of a removed address', () => {
  const tombstones = tombstonesSchema.parse([
    { address: '/rivers/lao-gou/', name: '老沟', reason: '并入清川渠', edition: '2026-11-02' },
  ]);
  expect(gonePages(tombstones)).toEqual([
    {
      address: '/rivers/lao-gou/',
      path: 'rivers/lao-gou',
      name: '老沟',
      sentence: '这个网址自 2026-11-02 版起停用：并入清川渠',
    },
  ]);
});
