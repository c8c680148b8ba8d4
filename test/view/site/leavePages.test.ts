import { expect, it } from 'vitest';
import { leaveKeyOf, leavePages } from '../../../src/view/site/leavePages.ts';

const from = { text: '开放数据', address: '/data/' };

it('gives each outside address one notice with every page that links to it, and government sites none', () => {
  const other = { text: '文章', address: '/news/a/' };
  expect(
    leavePages([
      { to: 'https://example.com', from },
      { to: 'https://example.com/', from: other },
      { to: 'https://example.com/', from },
      { to: 'https://www.mwr.gov.cn/', from },
    ]),
  ).toEqual([
    {
      key: leaveKeyOf('https://example.com/'),
      to: 'https://example.com/',
      host: 'example.com',
      from: [from, other],
    },
  ]);
  expect(leaveKeyOf('https://www.mwr.gov.cn/')).toBeUndefined();
});
