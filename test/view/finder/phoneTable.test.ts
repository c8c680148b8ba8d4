import { expect, it } from 'vitest';
import { phoneTable } from '../../../src/view/finder/phoneTable.ts';

const line = (phone: string, whom: string, isOfficeLine = false) => ({ phone, whom, isOfficeLine });

it('lists each line once, and says whose it is unless it is the row’s own', () => {
  expect(
    phoneTable([
      { call: line('0300-8602001', '南桥街道办公电话', true) },
      { call: line('0300-8603302', '白小川') },
      { call: line('0300-8603011', '范秋实'), instead: '空缺期间请联系镇级河长范秋实' },
      {},
      { call: line('0300-860 2001', '南桥街道办公电话', true), instead: '空缺期间请拨…' },
    ]),
  ).toEqual({
    places: [1, 2, 3, 0, 1],
    table: [
      ['0300-860 2001', '南桥街道办公电话'],
      ['0300-860 3302', ''],
      ['0300-860 3011', '范秋实'],
    ],
  });
});
